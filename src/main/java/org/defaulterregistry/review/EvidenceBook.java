package org.defaulterregistry.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came with objections as evidence. Whoever asks must have found out first that the objection
 * is his to see.
 */
@Component
public class EvidenceBook {
    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One file in a list.
     *
     * @param size in bytes
     */
    public record Listed(
            UUID id,
            String fileName,
            String mediaType,
            String sha256,
            int size,
            Instant receivedAt) {

        /** Never the name: it may name people. */
        @Override
        public String toString() {
            return "Listed " + id;
        }
    }

    void keep(UUID request, List<EvidenceFile> files) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (int place = 0; place < files.size(); place++) {
            var file = files.get(place);
            jdbc.sql(
                            """
                            insert into evidence (id, request_id, place, file_name, media_type, sha256, content, received_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .params(
                            UUID.randomUUID(),
                            request,
                            place,
                            file.name(),
                            file.mediaType(),
                            file.sha256(),
                            file.content(),
                            now)
                    .update();
        }
    }

    public List<Listed> of(UUID request) {
        return jdbc.sql(
                        """
                        select id, file_name, media_type, sha256, octet_length(content), received_at
                        from evidence
                        where request_id = ? order by place\
                        """)
                .param(request)
                .query((row, _) ->
                        new Listed(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * @throws Problem 404 unless it came with this objection
     */
    public EvidenceFile read(UUID request, UUID id) {
        return jdbc.sql(
                        "select file_name, media_type, content from evidence where request_id = ? and id = ?")
                .params(request, id)
                .query((row, _) ->
                        new EvidenceFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .orElseThrow(Problem::notFound);
    }
}

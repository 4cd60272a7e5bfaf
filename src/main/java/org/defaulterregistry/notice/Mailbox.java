package org.defaulterregistry.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.notice.NoticeView.CourtName;
import org.defaulterregistry.notice.Reach.Box;
import org.defaulterregistry.notice.Reach.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told, the newest first; it is always there, with or without mails. */
@Component
public class Mailbox {
    private static final int SHOWN = 200;
    private static final String NOTICES =
            """
            select n.id, n.kind, n.on_day, c.id, c.name_en, c.name_zh, e.case_number, r.read_at, n.told_at, n.position
            from notice n
            left join court c on c.id = n.court_id
            left join enforcement_case e on e.id = n.case_id
            left join notice_reading r on r.notice_id = n.id and r.party_id = ?
            where n.party_id = ? and n.told_at >= ?
            """;

    private final JdbcClient jdbc;
    private final Reach reach;
    private final NoticeWords words;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Reach reach, NoticeWords words, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.words = words;
        this.clock = clock;
    }

    private record Placed(NoticeView notice, OffsetDateTime toldAt, long position) {}

    /** The newest 200. Who holds two offices in one unit reads its notices once. */
    @Transactional(readOnly = true)
    public List<NoticeView> of(Citizen citizen) {
        var reader = reach.of(citizen);
        if (reader == null) {
            return List.of();
        }
        var seen = new HashSet<UUID>();
        return reader.boxes().stream()
                .flatMap(box -> newest(reader, box).stream())
                .filter(placed -> seen.add(placed.notice().id()))
                .sorted((one, other) -> newestFirst(one, other))
                .limit(SHOWN)
                .map(Placed::notice)
                .toList();
    }

    /**
     * Marks it as read, by this reader; again changes nothing.
     *
     * @throws Problem 404 if it is not the reader's to see
     */
    @Transactional
    public NoticeView read(Citizen citizen, UUID id) {
        var reader = reach.of(citizen);
        if (reader == null || find(reader, id) == null) {
            throw Problem.notFound();
        }
        jdbc.sql(
                        """
                        insert into notice_reading (notice_id, party_id, read_at)
                        select n.id, cast(? as uuid), cast(? as timestamp with time zone) from notice n
                        where n.id = ? and not exists
                            (select 1 from notice_reading r where r.notice_id = n.id and r.party_id = ?)\
                        """)
                .params(
                        reader.party(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        id,
                        reader.party())
                .update();
        var read = find(reader, id);
        if (read == null) {
            throw Problem.notFound();
        }
        return read;
    }

    private static int newestFirst(Placed one, Placed other) {
        var byTime = other.toldAt().compareTo(one.toldAt());
        return byTime == 0 ? Long.compare(other.position(), one.position()) : byTime;
    }

    private @Nullable NoticeView find(Reader reader, UUID id) {
        return reader.boxes().stream()
                .flatMap(box -> one(reader, box, id).stream())
                .findFirst()
                .map(Placed::notice)
                .orElse(null);
    }

    private List<Placed> one(Reader reader, Box box, UUID id) {
        return jdbc.sql(NOTICES + " and n.id = ?")
                .params(reader.party(), box.party(), box.since().atOffset(ZoneOffset.UTC), id)
                .query((row, _) -> placed(row, box))
                .list();
    }

    private List<Placed> newest(Reader reader, Box box) {
        return jdbc.sql(
                        NOTICES
                                + " order by n.told_at desc, n.position desc fetch first ? rows only")
                .params(reader.party(), box.party(), box.since().atOffset(ZoneOffset.UTC), SHOWN)
                .query((row, _) -> placed(row, box))
                .list();
    }

    private Placed placed(ResultSet row, Box box) throws SQLException {
        var kind = NoticeKind.valueOf(row.getString(2));
        var caseNumber = row.getString(7);
        var court =
                row.getString(4) == null
                        ? null
                        : new CourtName(row.getString(4), row.getString(5), row.getString(6));
        var readAt = row.getObject(8, OffsetDateTime.class);
        return new Placed(
                new NoticeView(
                        row.getObject(1, UUID.class),
                        kind,
                        box.as(),
                        court,
                        caseNumber,
                        row.getObject(3, LocalDate.class),
                        words.english(kind, court, caseNumber),
                        words.chinese(kind, court, caseNumber),
                        readAt == null ? null : readAt.toInstant()),
                row.getObject(9, OffsetDateTime.class),
                row.getLong(10));
    }
}

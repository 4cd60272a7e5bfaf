package org.defaulterregistry.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The RESTRICTED answers, by the reference that was handed to the person (R-QUERY-2). */
@Component
public class Denials {
    private final JdbcClient jdbc;

    Denials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One such answer: who asked about whom, about what, and when. */
    public record Denial(
            UUID lookup,
            UUID party,
            String measure,
            LocalDate on,
            Instant askedAt,
            String askedByEn,
            String askedByZh) {

        /** A refusal on an answer is void from then on (D6). */
        public Instant goodUntil() {
            return askedAt.plus(Given.GOOD_FOR);
        }
    }

    /**
     * The reference as it was given, however a person copies it: with small letters, without the
     * hyphen, with O for 0 and I or L for 1.
     *
     * @return empty if it cannot be one
     */
    public static Optional<String> read(String written) {
        return DenialReference.read(written);
    }

    public Optional<Denial> find(String reference) {
        return jdbc.sql(
                        """
                        select l.id, l.party_id, l.measure, l.on_day, l.asked_at, c.name_en, c.name_zh
                        from lookup l join client c on c.id = l.client_id where l.denial_reference = ?\
                        """)
                .param(reference)
                .query((row, _) ->
                        new Denial(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getString(6),
                                row.getString(7)))
                .optional();
    }

    /**
     * Notes that somebody asked why with the reference and the person's number. The provider knows
     * both too: the person sees when it was first done.
     */
    public void explained(UUID lookup, Instant at) {
        jdbc.sql("update lookup set explained_at = ? where id = ? and explained_at is null")
                .params(at.atOffset(ZoneOffset.UTC), lookup)
                .update();
    }
}

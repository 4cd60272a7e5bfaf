package org.defaulterregistry.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who looked at what of another court, why and when: an auditor may look everywhere, and is
 * himself seen. What is kept is sealed with the look-ups of its minute, and the person whom it
 * concerns reads it among those who asked about him. What a court looks at of its own is its work.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inspections {
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Inspections(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was looked at. The names stand in the rows. */
    public enum What {
        ACT,
        ENTRY,
        CORRECTION_REQUEST,
        RECONSIDERATION;

        /** The word on the wire, such as {@code correction-request}. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why: a closed list, so that nobody looks out of curiosity. The names stand in the rows. */
    public enum Why {
        COMPLAINT,
        SAMPLE,
        COURT_OVERSIGHT,
        REQUEST_OF_AUTHORITY;

        /** The word on the wire, such as {@code court-oversight}. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The answer leaves only after the transaction: no record, no answer.
     *
     * @param why a word of {@link Why}; null: a sample, as auditors draw them of themselves
     * @throws Problem 422 if an auditor gives another reason
     */
    public void keep(Officer reader, @Nullable String why, What what, Collection<UUID> subjects) {
        if (!reader.roles().contains(Role.AUDITOR)) {
            return;
        }
        var reason = reason(why);
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                """
                insert into inspection (id, officer, subject_id, what, why, looked_at)
                values (?, ?, ?, ?, ?, ?)\
                """,
                List.copyOf(subjects),
                ROWS_AT_ONCE,
                (row, subject) -> {
                    row.setObject(1, UUID.randomUUID());
                    row.setString(2, reader.name());
                    row.setObject(3, subject);
                    row.setString(4, what.name());
                    row.setString(5, reason.name());
                    row.setObject(6, at);
                });
    }

    private static Why reason(@Nullable String word) {
        if (word == null) {
            return Why.SAMPLE;
        }
        return Arrays.stream(Why.values())
                .filter(why -> why.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/why",
                                "An auditor looks for one of four reasons",
                                "Write ?why= and one of: "
                                        + Arrays.stream(Why.values())
                                                .map(Why::word)
                                                .collect(Collectors.joining(", "))
                                        + ", or leave it out. The person whom it concerns reads it."));
    }
}

package org.defaulterregistry.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.restraint.Restraints;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people dispute what was answered about them: a hint for the court to check by itself
 * (R-SELF-CHECK), never an objection, because a provider has no standing (R-REVIEW-11).
 */
@Component
class Disputed {
    private static final int READ = 1_000;
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Restraints restraints;

    Disputed(JdbcClient jdbc, Restraints restraints) {
        this.jdbc = jdbc;
        this.restraints = restraints;
    }

    /**
     * One dispute; the last report of a check counts. Where the person wanted what is not the
     * court's to know: no provider, no measure and no words of either.
     *
     * @param decision RESTRICTED or INDETERMINATE
     */
    record Hint(
            UUID caseId,
            String caseNumber,
            UUID debtorId,
            LocalDate on,
            Decision decision,
            @Nullable Reason reason,
            Instant reportedAt) {}

    private record Found(UUID party, Hint hint) {}

    /**
     * Of debtors whom a case of this court binds now, the newest first, 200 at most. What was
     * answered CLEAR, or rests on another court's case alone, is no hint about this one's.
     */
    @Transactional(readOnly = true)
    List<Hint> shownTo(Officer officer) {
        return found(officer.court()).stream()
                .filter(one -> binds(one.party(), one.hint().caseId()))
                .map(Found::hint)
                .limit(SHOWN)
                .toList();
    }

    private boolean binds(UUID party, UUID caseId) {
        return restraints.of(party).stream()
                .flatMap(state -> state.bindings().stream())
                .anyMatch(binding -> binding.caseId().equals(caseId));
    }

    private List<Found> found(String court) {
        return jdbc.sql(
                        """
                        select l.party_id, e.id, e.case_number, d.id, l.on_day, l.decision, l.reason, o.reported_at
                        from check_outcome o
                        join lookup l on l.id = o.lookup_id
                        join case_debtor d on d.party_id = l.party_id
                        join enforcement_case e on e.id = d.case_id
                        where o.outcome = 'PERSON_DISPUTES' and l.decision <> 'CLEAR' and e.court_id = ?
                          and not exists (select 1 from check_outcome later
                              where later.lookup_id = o.lookup_id and later.reported_at > o.reported_at)
                        order by o.reported_at desc fetch first ? rows only\
                        """)
                .params(court, READ)
                .query((row, _) ->
                        new Found(
                                row.getObject(1, UUID.class),
                                new Hint(
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getObject(4, UUID.class),
                                        row.getObject(5, LocalDate.class),
                                        Decision.valueOf(row.getString(6)),
                                        row.getString(7) == null
                                                ? null
                                                : Reason.valueOf(row.getString(7)),
                                        row.getObject(8, OffsetDateTime.class).toInstant())))
                .list();
    }
}

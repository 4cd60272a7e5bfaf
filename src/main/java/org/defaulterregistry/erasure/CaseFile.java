package org.defaulterregistry.erasure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case and everything in it, kept until the last of it has been over for its time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseFile {
    private final JdbcClient jdbc;
    private final Restraints restraints;
    private final LeafEraser leaves;

    CaseFile(JdbcClient jdbc, Restraints restraints, LeafEraser leaves) {
        this.jdbc = jdbc;
        this.restraints = restraints;
        this.leaves = leaves;
    }

    /** Cases so old that they may be due, in the order of their ids. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<UUID> candidates(LocalDate lastDayDue, UUID after, int most) {
        return jdbc.sql(
                        """
                        select c.id from enforcement_case c
                        where c.created_at < :instant and c.id > :after
                            and not exists (select 1 from listing l where l.case_id = c.id and l.ended_on is null)
                        order by c.id fetch first :most rows only\
                        """)
                .param(
                        "instant",
                        CourtTime.startOf(lastDayDue.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Erases the case whole, if it is due.
     *
     * @param lastDayDue what was over on that day is kept no longer
     */
    boolean erase(UUID caseId, LocalDate lastDayDue) {
        if (!hold(caseId)) {
            return false;
        }
        var parties = parties(caseId);
        parties.forEach(this::holdParty);
        var subjects = ids(CaseRows.SUBJECTS, caseId);
        if (isKept(caseId, subjects, lastDayDue) || bindsThroughOffices(caseId)) {
            return false;
        }
        var offices = ids("select id from office where case_id = :case", caseId);
        parties.forEach(party -> restraints.forget(party, caseId, offices));
        CaseRows.FIGURES.forEach(figure -> run(figure, caseId));
        CaseRows.ROWS.forEach(rows -> run("delete from " + rows, caseId));
        leaves.erase(subjects);
        return true;
    }

    /** The case before its people, as every act does. */
    private boolean hold(UUID caseId) {
        return jdbc.sql("select id from enforcement_case where id = ? for update")
                .param(caseId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private void holdParty(UUID party) {
        jdbc.sql("select id from party where id = ? for update")
                .param(party)
                .query(UUID.class)
                .single();
    }

    /** In the order in which acts hold them. */
    private Set<UUID> parties(UUID caseId) {
        var known = new TreeSet<>(ids(CaseRows.PARTIES, caseId));
        Set<UUID> fresh = known;
        while (!fresh.isEmpty()) {
            fresh =
                    new HashSet<>(
                            jdbc.sql(CaseRows.RELATED)
                                    .param("parties", known)
                                    .query((row, _) -> row.getObject(1, UUID.class))
                                    .list());
            fresh.removeAll(known);
            known.addAll(fresh);
        }
        return known;
    }

    private boolean isKept(UUID caseId, Set<UUID> subjects, LocalDate lastDayDue) {
        return jdbc.sql(CaseRows.KEPT)
                        .param("case", caseId)
                        .param("subjects", subjects)
                        .param("day", lastDayDue)
                        .param(
                                "instant",
                                CourtTime.startOf(lastDayDue.plusDays(1)).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** An office that is held reaches its holder from every case that binds the unit. */
    private boolean bindsThroughOffices(UUID caseId) {
        return ids("select unit_id from office where case_id = :case and state = 'HELD'", caseId)
                .stream()
                .flatMap(unit -> restraints.of(unit).stream())
                .flatMap(state -> state.bindings().stream())
                .anyMatch(binding -> !binding.caseId().equals(caseId));
    }

    private Set<UUID> ids(String select, UUID caseId) {
        return Set.copyOf(
                jdbc.sql(select)
                        .param("case", caseId)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private void run(String statement, UUID caseId) {
        jdbc.sql(statement).param("case", caseId).update();
    }
}

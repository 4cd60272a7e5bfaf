package org.defaulterregistry.enforcement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.brake.Batches;
import org.defaulterregistry.brake.ImportBatch;
import org.defaulterregistry.enforcement.EnforcementCases.Recorded;
import org.defaulterregistry.enforcement.ImportedCase.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that come in with a batch, and what can be taken back of them (D14): what nobody has acted
 * on. A case that was taken back is gone, and its number is free; that it was there stays in the
 * journal and in its batch.
 */
@Component
public class ImportedCases {
    private static final List<String> ROWS =
            List.of(
                    "alarm_case where case_id in (:cases)",
                    "case_debtor where case_id in (:cases)",
                    "enforcement_case where id in (:cases)");

    private final EnforcementCases cases;
    private final Batches batches;
    private final List<ActedInCase> acted;
    private final JdbcClient jdbc;

    ImportedCases(
            EnforcementCases cases, Batches batches, List<ActedInCase> acted, JdbcClient jdbc) {
        this.cases = cases;
        this.batches = batches;
        this.acted = acted;
        this.jdbc = jdbc;
    }

    /**
     * What became of the cases of a batch that was undone.
     *
     * @param kept somebody has acted on these
     */
    public record TakenBack(List<UUID> cases, List<UUID> kept) {}

    private record Row(UUID id, String number, int line, boolean takenBack) {}

    /** Records one of its cases; so a file that is cut off anywhere has come in exactly so far. */
    @Transactional
    public Recorded record(Officer clerk, UUID batch, int line, CaseRequest request) {
        batches.hold(clerk, batch);
        var recorded = cases.record(clerk, request);
        jdbc.sql(
                        """
                        insert into import_case (case_id, batch_id, case_number, file_line, taken_back)
                        values (?, ?, ?, ?, false)\
                        """)
                .params(recorded.view().id(), batch, recorded.view().caseNumber(), line)
                .update();
        return recorded;
    }

    /** In the order of the file. */
    @Transactional(readOnly = true)
    public List<ImportedCase> of(ImportBatch batch) {
        var rows = rows(batch);
        var actedOn = actedOn(standing(rows), batch.getCourtId());
        return rows.stream()
                .map(row ->
                        new ImportedCase(row.id(), row.number(), row.line(), state(row, actedOn)))
                .toList();
    }

    /** Those that have not been taken back, for whoever is about to hold them. */
    @Transactional(readOnly = true)
    public List<UUID> standing(ImportBatch batch) {
        return standing(rows(batch));
    }

    /** Holds cases of whatever court until the transaction ends, in the order of all acts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> held) {
        if (!held.isEmpty()) {
            jdbc.sql("select id from enforcement_case where id in (:cases) order by id for update")
                    .param("cases", held)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
        }
    }

    /** The caller holds the cases, and journals what he took back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TakenBack takeBack(ImportBatch batch) {
        var standing = standing(rows(batch));
        var kept = actedOn(standing, batch.getCourtId());
        var gone = standing.stream().filter(one -> !kept.contains(one)).toList();
        if (!gone.isEmpty()) {
            ROWS.forEach(rows -> run("delete from " + rows, gone));
            run("update import_case set taken_back = true where case_id in (:cases)", gone);
        }
        return new TakenBack(gone, standing.stream().filter(kept::contains).toList());
    }

    private Set<UUID> actedOn(List<UUID> standing, String court) {
        var touched = new HashSet<UUID>();
        if (!standing.isEmpty()) {
            touched.addAll(noticed(standing));
            touched.addAll(elsewhere(standing, court));
            touched.addAll(changed(standing));
            acted.forEach(room -> touched.addAll(room.among(standing)));
        }
        return touched;
    }

    private List<UUID> noticed(List<UUID> standing) {
        return jdbc.sql(
                        """
                        select distinct d.case_id from case_debtor d
                        join enforcement_notice n on n.case_debtor_id = d.id where d.case_id in (:cases)\
                        """)
                .param("cases", standing)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Its recording is one leaf about the case itself; with another it was changed. */
    private List<UUID> changed(List<UUID> standing) {
        return jdbc.sql(
                        """
                        select subject_id from act_leaf where subject_id in (:cases)
                        group by subject_id having count(*) > 1\
                        """)
                .param("cases", standing)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Another court has taken it over. */
    private List<UUID> elsewhere(List<UUID> standing, String court) {
        return jdbc.sql(
                        "select id from enforcement_case where id in (:cases) and court_id <> :court")
                .param("cases", standing)
                .param("court", court)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Row> rows(ImportBatch batch) {
        return jdbc.sql(
                        """
                        select case_id, case_number, file_line, taken_back from import_case
                        where batch_id = ? order by file_line, case_id\
                        """)
                .param(batch.getId())
                .query((row, _) ->
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getBoolean(4)))
                .list();
    }

    private void run(String statement, List<UUID> gone) {
        jdbc.sql(statement).param("cases", gone).update();
    }

    private static List<UUID> standing(List<Row> rows) {
        return rows.stream().filter(row -> !row.takenBack()).map(Row::id).toList();
    }

    private static State state(Row row, Set<UUID> actedOn) {
        return row.takenBack()
                ? State.TAKEN_BACK
                : actedOn.contains(row.id()) ? State.ACTED_ON : State.UNTOUCHED;
    }
}

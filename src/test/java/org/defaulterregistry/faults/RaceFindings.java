package org.defaulterregistry.faults;

import java.sql.SQLException;

/**
 * What the store says of entries that many hands were on.
 *
 * @param entriesOff entries with more than one beginning or end, or an end without its leaf
 * @param leavesOfChanges leaves that end or correct one of them
 */
record RaceFindings(long entriesOff, long leavesOfChanges) {
    private static final Question ENTRIES =
            new Question(
                    "entries with other leaves than acts",
                    """
                    select count(*) from listing l join enforcement_case c on c.id = l.case_id
                    where c.case_number like '%执1_____号' and (
                        (select count(*) from act_leaf a where a.subject_id = l.id and a.kind = 'list') <> 1
                        or (select count(*) from act_leaf a where a.subject_id = l.id
                            and a.kind in ('withdraw', 'delete')) <> (case when l.ended_on is null then 0 else 1 end))\
                    """);

    private static final Question CHANGES =
            new Question(
                    "leaves of changes",
                    """
                    select count(*) from act_leaf a join listing l on l.id = a.subject_id
                    join enforcement_case c on c.id = l.case_id
                    where c.case_number like '%执1_____号' and a.kind in ('withdraw', 'delete', 'correct')\
                    """);

    static RaceFindings of(Database database) throws SQLException {
        try (var connection = database.open()) {
            return new RaceFindings(ENTRIES.ask(connection), CHANGES.ask(connection));
        }
    }

    /** One leaf for each change that was acknowledged, and no entry off. */
    boolean nothing(long changesAcknowledged) {
        return entriesOff == 0 && leavesOfChanges == changesAcknowledged;
    }
}

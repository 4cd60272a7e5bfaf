package org.defaulterregistry.restraint;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.restraint.Fingerprints.Print;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what is held under documents. What it returns held at exactly the version it names. */
@Component
class DocumentSearch {
    /**
     * One statement, hence one snapshot: who is asked about, what binds him, and what binds the
     * units he answers for. Asking about one person is far the most frequent, and a database keeps
     * its plan for that form.
     */
    private static final String ONE =
            byDocument("left join restraint_document d on d.fingerprint = ?");

    private static final String MANY =
            byDocument(
                    """
                    left join unnest(cast(? as bigint array)) as asked(print) on true
                    left join restraint_document d on d.fingerprint = asked.print\
                    """);

    private static final String OFFICERS =
            "select "
                    + FoundRow.COLUMNS
                    + """

                    from journal_head h
                    left join unnest(cast(? as uuid array)) as asked(unit) on true
                    left join restraint_office o on o.unit_id = asked.unit
                         and o.position = (select max(n.position) from restraint n where n.party_id = o.party_id)
                    left join restraint r on r.party_id = o.party_id and r.position = o.position
                    left join restraint_document d on d.party_id = o.party_id and d.position = o.position
                    where h.one = 1\
                    """;

    private final JdbcTemplate jdbc;
    private final Fingerprints fingerprints;
    private final TransactionTemplate snapshot;

    DocumentSearch(
            JdbcTemplate jdbc, Fingerprints fingerprints, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    private static String byDocument(String asked) {
        return "select "
                + FoundRow.COLUMNS
                + """
                , u.party_kind, u.bindings, u.offices
                from journal_head h
                """
                + asked
                + """

                     and d.position = (select max(n.position) from restraint n where n.party_id = d.party_id)
                left join restraint r on r.party_id = d.party_id and r.position = d.position
                left join restraint_office o on o.party_id = d.party_id and o.position = d.position
                left join restraint u on u.party_id = o.unit_id
                     and u.position = (select max(n.position) from restraint n where n.party_id = o.unit_id)
                where h.one = 1\
                """;
    }

    private record Read(long version, List<FoundRow> rows) {}

    private record Asked(Print print, long name) {}

    Answered find(Collection<Sought> sought) {
        var asked = new HashMap<Sought, Asked>();
        sought.forEach(one -> asked.computeIfAbsent(one, this::fingerprinted));
        var halves = asked.values().stream().map(one -> one.print().half()).distinct().toArray();
        var read =
                halves.length == 1
                        ? read(ONE, halves[0], true)
                        : read(MANY, new SqlArrayValue("bigint", halves), true);
        var byPrint = read.rows().stream().collect(groupingBy(FoundRow::print));
        var held = new HashMap<Sought, Held>();
        asked.forEach((one, prints) -> {
            var rows = byPrint.get(prints.print());
            if (rows != null) {
                held.put(one, FoundRow.speaking(rows, prints.name()));
            }
        });
        return new Answered(read.version(), held, Map.of());
    }

    /** Found or not, the same is computed. */
    private Asked fingerprinted(Sought one) {
        return new Asked(
                fingerprints.ofPaper(one.paper()), fingerprints.ofName(one.paper(), one.name()));
    }

    /** Two statements in one snapshot: the officers of each unit that is found, too. */
    Answered findWithOfficers(Collection<Sought> sought) {
        return snapshot.execute(_ -> {
            var found = find(sought);
            var units = new LinkedHashSet<UUID>();
            for (var held : found.held().values()) {
                if (held.state().kind() == PartyKind.UNIT) {
                    units.add(held.party());
                }
            }
            return units.isEmpty() ? found : withOfficers(found, units);
        });
    }

    private Answered withOfficers(Answered found, Collection<UUID> units) {
        var read = read(OFFICERS, new SqlArrayValue("uuid", units.toArray()), false);
        if (read.version() != found.registerVersion()) {
            throw new IllegalStateException("two versions of the register in one snapshot");
        }
        var officers = new HashMap<UUID, List<Held>>();
        read.rows().stream()
                .collect(groupingBy(FoundRow::party))
                .values()
                .forEach(rows ->
                        rows.stream()
                                .map(FoundRow::unit)
                                .distinct()
                                .forEach(unit ->
                                        officers.computeIfAbsent(unit, _ -> new ArrayList<>())
                                                .add(FoundRow.speaking(rows, null))));
        return new Answered(found.registerVersion(), found.held(), officers);
    }

    private Read read(String statement, Object asked, boolean withUnits) {
        return jdbc.query(
                statement,
                row -> {
                    var rows = new ArrayList<FoundRow>();
                    var version = 0L;
                    while (row.next()) {
                        version = row.getLong(1);
                        var found = FoundRow.read(row, withUnits);
                        if (found != null) {
                            rows.add(found);
                        }
                    }
                    return new Read(version, rows);
                },
                asked);
    }
}

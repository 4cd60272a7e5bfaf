package org.defaulterregistry.restraint;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.SecretKey;
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

    /** The column after those of a row. */
    private static final int NEWEST_KEY = 17;

    private final JdbcTemplate jdbc;
    private final Fingerprints fingerprints;
    private final Journal journal;
    private final TransactionTemplate snapshot;

    DocumentSearch(
            JdbcTemplate jdbc,
            Fingerprints fingerprints,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.journal = journal;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    private static String byDocument(String asked) {
        return "select "
                + FoundRow.COLUMNS
                + """
                , u.party_kind, u.bindings, u.offices, (select max(number) from fingerprint_key)
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

    /**
     * @param newestKey number of the newest fingerprint key that rows may be under; 0: not asked
     */
    private record Read(long version, int newestKey, List<FoundRow> rows) {}

    /**
     * Whoever is under a key that this node has not read yet is looked for again.
     *
     * @throws org.defaulterregistry.journal.PutBack instead of an answer from a database that is
     *     older than what was published
     */
    Answered find(Collection<Sought> sought) {
        var published = journal.published();
        var asked = new HashMap<Sought, Map<Print, Long>>();
        var keys = fingerprints.keys().all();
        sought.forEach(one -> asked.computeIfAbsent(one, _ -> fingerprinted(one, keys.values())));
        var read = read(asked.values());
        Journal.mustReach(published, read.version());
        if (read.newestKey() > keys.firstKey()) {
            fingerprints.keepUpWith(read.newestKey());
            return find(sought);
        }
        return answered(asked, read);
    }

    private Read read(Collection<Map<Print, Long>> asked) {
        var halves =
                asked.stream()
                        .flatMap(prints -> prints.keySet().stream())
                        .map(Print::half)
                        .distinct()
                        .toArray();
        return halves.length == 1
                ? read(ONE, halves[0], true)
                : read(MANY, new SqlArrayValue("bigint", halves), true);
    }

    private static Answered answered(Map<Sought, Map<Print, Long>> asked, Read read) {
        var byPrint = read.rows().stream().collect(groupingBy(FoundRow::print));
        var held = new HashMap<Sought, Held>();
        asked.forEach((one, prints) -> {
            var rows =
                    prints.keySet().stream()
                            .flatMap(print -> byPrint.getOrDefault(print, List.of()).stream())
                            .toList();
            if (!rows.isEmpty()) {
                held.put(one, FoundRow.speaking(rows, prints));
            }
        });
        return new Answered(read.version(), held, Map.of());
    }

    /** Found or not, the same is computed. */
    private static Map<Print, Long> fingerprinted(Sought one, Collection<SecretKey> keys) {
        var prints = new HashMap<Print, Long>();
        for (var key : keys) {
            prints.put(
                    Fingerprints.ofPaper(key, one.paper()),
                    Fingerprints.ofName(key, one.paper(), one.name()));
        }
        return prints;
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
                    var newestKey = 0;
                    while (row.next()) {
                        version = row.getLong(1);
                        newestKey = withUnits ? row.getInt(NEWEST_KEY) : 0;
                        var found = FoundRow.read(row, withUnits);
                        if (found != null) {
                            rows.add(found);
                        }
                    }
                    return new Read(version, newestKey, rows);
                },
                asked);
    }
}

package org.defaulterregistry.restraint;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What binds whom: the newest state of each party, found by the fingerprints of its documents. */
@Component
public class Restraints {
    private final JdbcClient jdbc;
    private final DocumentSearch search;
    private final Fingerprints fingerprints;

    Restraints(JdbcClient jdbc, DocumentSearch search, Fingerprints fingerprints) {
        this.jdbc = jdbc;
        this.search = search;
        this.fingerprints = fingerprints;
    }

    /**
     * Everybody asked about at one register version: what is found is exactly what held then. A
     * document that changed hands answers for whom it is linked to now.
     */
    public Answered find(Collection<Sought> sought) {
        return search.find(sought);
    }

    /** The same, with everybody who is recorded in an office of a unit that is found. */
    public Answered findWithOfficers(Collection<Sought> sought) {
        return search.findWithOfficers(sought);
    }

    /** The register's version, when nobody is asked about. */
    public long version() {
        return jdbc.sql("select size from journal_head where one = 1").query(Long.class).single();
    }

    /** The newest state of a party; none if no act has touched it yet. */
    public Optional<RestraintState> of(UUID party) {
        return jdbc.sql(
                        """
                        select party_kind, bindings, offices from restraint where party_id = ?
                        order by position desc fetch first 1 row only\
                        """)
                .param(party)
                .query((row, _) -> StateReader.state(row, 1))
                .optional();
    }

    /** What binds the units in which a party has an office: what binds them reaches it. */
    public Map<UUID, RestraintState> unitsOf(RestraintState state) {
        var units = new HashMap<UUID, RestraintState>();
        for (var office : state.offices()) {
            of(office.unit()).ifPresent(unit -> units.put(office.unit(), unit));
        }
        return units;
    }

    /**
     * What a case and its offices once did to a party goes out of its past too. The caller holds
     * the party, and knows that all of it is over: no answer changes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID party, UUID caseId, Set<UUID> officeIds) {
        jdbc.sql("select position, party_kind, bindings, offices from restraint where party_id = ?")
                .param(party)
                .query((row, _) -> new Past(row.getLong(1), StateReader.state(row, 2)))
                .list()
                .forEach(past -> rewrite(party, past, past.state().forgetting(caseId, officeIds)));
    }

    private record Past(long position, RestraintState state) {}

    private void rewrite(UUID party, Past past, RestraintState state) {
        if (state.equals(past.state())) {
            return;
        }
        jdbc.sql(
                        "update restraint set bindings = ?, offices = ? where party_id = ? and position = ?")
                .params(
                        StateReader.json(state.bindings()),
                        StateReader.json(state.offices()),
                        party,
                        past.position())
                .update();
        jdbc.sql("delete from restraint_office where party_id = ? and position = ?")
                .params(party, past.position())
                .update();
        putOffices(party, past.position(), state);
    }

    void put(UUID party, long position, RestraintState state, List<Document> documents) {
        jdbc.sql(
                        "insert into restraint (party_id, position, party_kind, bindings, offices) values (?, ?, ?, ?, ?)")
                .params(
                        party,
                        position,
                        state.kind().name(),
                        StateReader.json(state.bindings()),
                        StateReader.json(state.offices()))
                .update();
        putOffices(party, position, state);
        documents.forEach(document -> put(party, position, document));
    }

    private void putOffices(UUID party, long position, RestraintState state) {
        state.offices().stream()
                .map(Office::unit)
                .distinct()
                .forEach(unit -> putOffice(party, position, unit));
    }

    private void putOffice(UUID party, long position, UUID unit) {
        jdbc.sql("insert into restraint_office (party_id, position, unit_id) values (?, ?, ?)")
                .params(party, position, unit)
                .update();
    }

    private void put(UUID party, long position, Document document) {
        var key = fingerprints.writing();
        var print = Fingerprints.ofPaper(key, document.paper());
        jdbc.sql(
                        """
                        insert into restraint_document (party_id, position, document_id, fingerprint, confirmation,
                            name_fingerprint, key_id, state, disputed_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                party,
                                position,
                                document.id(),
                                print.half(),
                                print.otherHalf(),
                                Fingerprints.ofName(key, document.paper(), document.name()),
                                key.id(),
                                document.state().name(),
                                document.disputedUntil()))
                .update();
    }
}

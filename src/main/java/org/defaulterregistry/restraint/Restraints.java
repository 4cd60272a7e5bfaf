package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What binds whom: the newest state of each party, found by the fingerprints of its documents. */
@Component
public class Restraints {
    private static final TypeReference<List<Binding>> BINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Office>> OFFICES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Fingerprints fingerprints;
    private final JsonMapper json = JsonMapper.builder().build();

    Restraints(JdbcClient jdbc, Fingerprints fingerprints) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
    }

    /**
     * One statement, hence one snapshot: what is found is exactly what held at the version
     * returned.
     */
    public Answered find(Paper paper, String name) {
        var print = fingerprints.ofPaper(paper);
        var namePrint = fingerprints.ofName(paper, name);
        return jdbc.sql(
                        """
                        select h.size, d.party_id, d.document_id, d.name_fingerprint, d.state, d.disputed_until,
                               r.party_kind, r.bindings, r.offices
                        from journal_head h
                        left join restraint_document d on d.fingerprint = ? and d.confirmation = ? and d.position =
                             (select max(n.position) from restraint_document n where n.fingerprint = ? and n.confirmation = ?)
                        left join restraint r on r.party_id = d.party_id and r.position = d.position
                        where h.one = 1\
                        """)
                .params(print.half(), print.otherHalf(), print.half(), print.otherHalf())
                .query((row, _) -> {
                    var party = row.getObject(2, UUID.class);
                    return new Answered(
                            row.getLong(1),
                            party == null
                                    ? null
                                    : new Held(
                                            party,
                                            row.getObject(3, UUID.class),
                                            row.getLong(4) == namePrint,
                                            Document.State.valueOf(row.getString(5)),
                                            row.getObject(6, LocalDate.class),
                                            state(
                                                    row.getString(7),
                                                    row.getString(8),
                                                    row.getString(9))));
                })
                .single();
    }

    /** The newest state of a party; none if no act has touched it yet. */
    public Optional<RestraintState> of(UUID party) {
        return jdbc.sql(
                        """
                        select party_kind, bindings, offices from restraint where party_id = ?
                        order by position desc fetch first 1 row only\
                        """)
                .param(party)
                .query((row, _) -> state(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void put(UUID party, long position, RestraintState state, List<Document> documents) {
        jdbc.sql(
                        "insert into restraint (party_id, position, party_kind, bindings, offices) values (?, ?, ?, ?, ?)")
                .params(
                        party,
                        position,
                        state.kind().name(),
                        json.writeValueAsString(state.bindings()),
                        json.writeValueAsString(state.offices()))
                .update();
        state.offices().stream()
                .map(Office::unit)
                .distinct()
                .forEach(unit -> putOffice(party, position, unit));
        documents.forEach(document -> put(party, position, document));
    }

    private void putOffice(UUID party, long position, UUID unit) {
        jdbc.sql("insert into restraint_office (party_id, position, unit_id) values (?, ?, ?)")
                .params(party, position, unit)
                .update();
    }

    private void put(UUID party, long position, Document document) {
        var print = fingerprints.ofPaper(document.paper());
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
                                fingerprints.ofName(document.paper(), document.name()),
                                fingerprints.keyId(),
                                document.state().name(),
                                document.disputedUntil()))
                .update();
    }

    private RestraintState state(String kind, String bindings, String offices) {
        return new RestraintState(
                PartyKind.valueOf(kind),
                json.readValue(bindings, BINDINGS),
                json.readValue(offices, OFFICES));
    }
}

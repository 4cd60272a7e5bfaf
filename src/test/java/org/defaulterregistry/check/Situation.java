package org.defaulterregistry.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.world.Made;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings people and units into a state by one act of a court, without the ways that lead there. */
final class Situation {
    private static final Officer JUDGE =
            new Officer("judge.haidian", "CN-110108", Set.of(Role.JUDGE));

    private final PartyRegister parties;
    private final Enactments enactments;
    private final Acts acts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Situation(ApplicationContext registry) {
        this.parties = registry.getBean(PartyRegister.class);
        this.enactments = registry.getBean(Enactments.class);
        this.acts = registry.getBean(Acts.class);
        this.jdbc = registry.getBean(JdbcClient.class);
        this.transaction =
                new TransactionTemplate(registry.getBean(PlatformTransactionManager.class));
    }

    static Window always() {
        return new Window(LocalDate.of(2026, 1, 1), null);
    }

    /** Listed, with the order beside it, in a case of its own. */
    static UnaryOperator<RestraintState> listed(UUID caseId) {
        return state -> state.withEntry(caseId, always()).withOrder(caseId, always());
    }

    static UnaryOperator<RestraintState> ordered(UUID caseId) {
        return state -> state.withOrder(caseId, always());
    }

    static UnaryOperator<RestraintState> holds(Office office) {
        return state -> state.withOffice(office);
    }

    static Office office(UUID unit) {
        return office(unit, always());
    }

    static Office office(UUID unit, Window days) {
        return new Office(
                UUID.randomUUID(), unit, Group.LEGAL_REPRESENTATIVE, days, java.util.List.of());
    }

    UUID person(Made person, UnaryOperator<RestraintState> state) {
        return enter(
                PartyKind.NATURAL_PERSON,
                new Paper("resident-id", "CN", person.number()),
                person.name(),
                state);
    }

    UUID unit(MadeUnit unit, UnaryOperator<RestraintState> state) {
        return enter(PartyKind.UNIT, new Paper("uscc", "CN", unit.code()), unit.name(), state);
    }

    private UUID enter(
            PartyKind kind, Paper paper, String name, UnaryOperator<RestraintState> state) {
        var party = transaction.execute(_ -> parties.enter(kind, null, paper, name).partyId());
        act(party, state);
        return party;
    }

    /**
     * @return the size of the journal after it
     */
    long act(UUID party, UnaryOperator<RestraintState> change) {
        return act(Map.of(party, change));
    }

    long act(Map<UUID, UnaryOperator<RestraintState>> changes) {
        return transaction.execute(_ -> {
            var id = acts.open("CN-110108", Approval.by(JUDGE, Approval.Step.DECIDED, Role.JUDGE));
            var act = enactments.begin(id, "CN-110108", changes.keySet());
            changes.forEach(act::restrain);
            act.journal(LeafKind.RECORD, id, Map.of());
            return enactments.seal(act).getLast().position() + 1;
        });
    }

    /** Changes the party's documents by SQL, and lets an act write them where checks look. */
    void papers(UUID party, String assignment, Object... values) {
        jdbc.sql("update document set " + assignment + " where party_id = ?")
                .params(
                        java.util.stream.Stream.concat(
                                        java.util.Arrays.stream(values),
                                        java.util.stream.Stream.of(party))
                                .toList())
                .update();
        act(party, UnaryOperator.identity());
    }
}

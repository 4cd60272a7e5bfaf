package org.defaulterregistry.restraint;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.journal.Entry;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.party.PartyRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries acts through: the parties are held first, the journal's head last and shortest (D1, D2).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Enactments {
    private final PartyRegister parties;
    private final Papers papers;
    private final Restraints restraints;
    private final Journal journal;
    private final Acts acts;
    private final Brake brake;
    private final EntityManager entities;
    private final Clock clock;

    Enactments(
            PartyRegister parties,
            Papers papers,
            Restraints restraints,
            Journal journal,
            Acts acts,
            Brake brake,
            EntityManager entities,
            Clock clock) {
        this.parties = parties;
        this.papers = papers;
        this.restraints = restraints;
        this.journal = journal;
        this.acts = acts;
        this.brake = brake;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Begins an act on these parties and holds them, always in the same order, so that two acts
     * never wait in a ring.
     *
     * @throws Problem 409 if one of them has been merged into another meanwhile: nothing would bind
     *     through it
     */
    public Enactment begin(UUID act, String court, Collection<UUID> touched) {
        var states = new LinkedHashMap<UUID, RestraintState>();
        touched.stream().sorted().distinct().forEach(party -> states.put(party, held(party)));
        return new Enactment(act, court, states);
    }

    /**
     * Everything else is flushed, the leaves get their positions, and what binds is written under
     * the last of them.
     *
     * @throws Problem 409 if a brake holds acts of this kind (D14): nothing of it is kept
     */
    public List<Receipt> seal(Enactment enactment) {
        entities.flush();
        var receipts = new ArrayList<>(append(enactment, enactment.leaves()));
        var position = receipts.getLast().position();
        enactment
                .states()
                .forEach((party, state) ->
                        restraints.put(party, position, state, papers.comparedFor(party)));
        acts.complete(enactment.act());
        brake.count(enactment);
        var more = enactment.leaves().subList(receipts.size(), enactment.leaves().size());
        receipts.addAll(append(enactment, more));
        return receipts;
    }

    private List<Receipt> append(Enactment enactment, List<Enactment.Pending> leaves) {
        if (leaves.isEmpty()) {
            return List.of();
        }
        var receipts =
                journal.append(
                        leaves.stream()
                                .map(leaf ->
                                        new Entry(
                                                leaf.kind(),
                                                enactment.court(),
                                                payload(enactment, leaf)))
                                .toList());
        for (int i = 0; i < receipts.size(); i++) {
            var leaf = leaves.get(i);
            acts.leaf(
                    receipts.get(i).position(),
                    enactment.act(),
                    leaf.kind().word(),
                    leaf.subject());
        }
        return receipts;
    }

    private RestraintState held(UUID party) {
        var held = parties.lock(party);
        if (held.mergedInto() != null) {
            throw Problem.under(
                    "D12",
                    ProblemType.CONFLICT,
                    "This party has been merged into another one meanwhile.",
                    "Read the case again, and act on what it says now.");
        }
        return restraints.of(party).orElse(RestraintState.free(held.kind()));
    }

    private Map<String, ?> payload(Enactment enactment, Enactment.Pending leaf) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("action", leaf.kind().word());
        payload.put("act", enactment.act());
        payload.put("subject", leaf.subject());
        payload.put("at", clock.instant());
        payload.putAll(leaf.payload());
        return payload;
    }
}

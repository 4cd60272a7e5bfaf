package org.defaulterregistry.restraint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.PartyKind;

/**
 * One act under way: what it changes about parties and what it will journal. Rooms hand it down to
 * one another, and whoever began it seals it; nothing of it is visible before.
 */
public final class Enactment {
    record Pending(LeafKind kind, UUID subject, Map<String, ?> payload) {}

    private final UUID act;
    private final String court;
    private final Map<UUID, RestraintState> states;
    private final List<Pending> leaves = new ArrayList<>();
    private boolean atOnce;

    Enactment(UUID act, String court, Map<UUID, RestraintState> states) {
        this.act = act;
        this.court = court;
        this.states = new LinkedHashMap<>(states);
    }

    /** A party that this very act makes known: nobody else can hold it. */
    public void alsoOn(UUID newParty, PartyKind kind) {
        states.put(newParty, RestraintState.free(kind));
    }

    /**
     * @throws IllegalStateException if the act was not begun on that party: its state is not held
     */
    public void restrain(UUID party, UnaryOperator<RestraintState> change) {
        var before = states.get(party);
        if (before == null) {
            throw new IllegalStateException("an act changes a party that it does not hold");
        }
        states.put(party, change.apply(before));
    }

    /**
     * What these cases and offices do to one party they do to another one from now on: nothing is
     * lost on the way, nothing doubled.
     *
     * @throws IllegalStateException if the act does not hold both, or a case binds both
     */
    public void move(UUID from, UUID to, Set<UUID> cases, Set<UUID> offices) {
        restrain(
                from,
                state -> {
                    restrain(to, other -> other.joinedBy(state.only(cases, offices)));
                    return state.without(cases, offices);
                });
    }

    /**
     * @param subject the private id of what the leaf is about: a decision, an entry, an order, a
     *     case
     */
    public void journal(LeafKind kind, UUID subject, Map<String, ?> payload) {
        leaves.add(new Pending(kind, subject, payload));
    }

    /**
     * No brake holds this act, and none counts it: whoever has performed goes at once (D3), and a
     * batch is undone whole (D14).
     */
    public void atOnce() {
        atOnce = true;
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    /** What it is going to journal, leaf by leaf. */
    public List<LeafKind> kinds() {
        return leaves.stream().map(Pending::kind).toList();
    }

    /** In whose name it is done. */
    public String court() {
        return court;
    }

    UUID act() {
        return act;
    }

    Map<UUID, RestraintState> states() {
        return states;
    }

    List<Pending> leaves() {
        return leaves;
    }
}

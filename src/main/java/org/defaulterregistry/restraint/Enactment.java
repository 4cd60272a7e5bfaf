package org.defaulterregistry.restraint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.journal.LeafKind;

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

    Enactment(UUID act, String court, Map<UUID, RestraintState> states) {
        this.act = act;
        this.court = court;
        this.states = new LinkedHashMap<>(states);
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
     * @param subject the private id of what the leaf is about: a decision, an entry, an order, a
     *     case
     */
    public void journal(LeafKind kind, UUID subject, Map<String, ?> payload) {
        leaves.add(new Pending(kind, subject, payload));
    }

    UUID act() {
        return act;
    }

    String court() {
        return court;
    }

    Map<UUID, RestraintState> states() {
        return states;
    }

    List<Pending> leaves() {
        return leaves;
    }
}

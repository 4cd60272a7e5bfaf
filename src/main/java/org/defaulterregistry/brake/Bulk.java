package org.defaulterregistry.brake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.defaulterregistry.journal.LeafKind;

/**
 * What is counted. Putting on: an entry, a longer term, or an order or exit ban by itself. Taking
 * off: an entry, by whomever, or an order or exit ban by itself. What goes with an entry is not
 * counted beside it, and the publication of one was counted when it was decided.
 */
public enum Bulk {
    LISTINGS(Set.of(LeafKind.LIST, LeafKind.EXTEND), LeafKind.RESTRICT),
    REMOVALS(Set.of(LeafKind.WITHDRAW, LeafKind.DELETE, LeafKind.EXPIRE), LeafKind.LIFT);

    private static final Set<LeafKind> OF_ENTRIES =
            EnumSet.of(
                    LeafKind.LIST,
                    LeafKind.EXTEND,
                    LeafKind.PUBLISH,
                    LeafKind.WITHDRAW,
                    LeafKind.DELETE,
                    LeafKind.EXPIRE);

    private final Set<LeafKind> entries;
    private final LeafKind alone;

    Bulk(Set<LeafKind> entries, LeafKind alone) {
        this.entries = entries;
        this.alone = alone;
    }

    /** How many of this kind an act with these leaves is. */
    int in(Collection<LeafKind> act) {
        var aboutEntries = act.stream().anyMatch(OF_ENTRIES::contains);
        return (int)
                act.stream()
                        .filter(leaf -> aboutEntries ? entries.contains(leaf) : leaf == alone)
                        .count();
    }

    /** The words of the leaves that may have been counted. */
    List<String> leaves() {
        var kinds = EnumSet.of(alone);
        kinds.addAll(entries);
        return kinds.stream().map(LeafKind::word).toList();
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

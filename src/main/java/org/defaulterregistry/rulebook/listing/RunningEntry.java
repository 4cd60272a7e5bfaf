package org.defaulterregistry.rulebook.listing;

import java.util.List;
import org.defaulterregistry.rulebook.Readings;

/**
 * An entry on the list whose term a court wants to extend.
 *
 * @param inForce published, and neither ended nor lapsed
 * @param yearsAddedBefore by the listing decision and by earlier extensions
 * @param severalActs the court finds several acts of default
 */
public record RunningEntry(
        List<Ground> grounds,
        boolean fixedTerm,
        boolean inForce,
        int yearsAddedBefore,
        int extensionYears,
        boolean obstructedByViolenceOrThreats,
        boolean circumstancesSerious,
        boolean severalActs,
        Readings readings)
        implements TermFacts {

    public RunningEntry {
        grounds = List.copyOf(grounds);
    }

    /** Violence while the entry runs counts, whatever it was listed for. */
    @Override
    public boolean seriousViolence() {
        return obstructedByViolenceOrThreats && circumstancesSerious;
    }
}

package org.defaulterregistry.rulebook.listing;

import java.util.List;
import org.defaulterregistry.rulebook.Readings;

/**
 * An entry on the list whose term a court wants to extend.
 *
 * @param inForce published, and neither ended nor lapsed
 * @param performed the obligation is done with: nothing more is to be enforced by a longer term
 * @param yearsAddedBefore by the listing decision and by earlier extensions
 * @param violenceShown the listing decision names the violence or threats, or new evidence does,
 *     with its day
 * @param severalActs the court finds several acts of default
 */
public record RunningEntry(
        List<Ground> grounds,
        boolean fixedTerm,
        boolean inForce,
        boolean performed,
        int yearsAddedBefore,
        int extensionYears,
        boolean obstructedByViolenceOrThreats,
        boolean circumstancesSerious,
        boolean violenceShown,
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

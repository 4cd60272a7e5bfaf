package org.defaulterregistry.rulebook.listing;

import java.util.List;
import org.defaulterregistry.rulebook.Readings;

/** What decides how long an entry stays. */
public interface TermFacts {

    List<Ground> grounds();

    /** Years wanted on top of the basic term; 0 if none. */
    int extensionYears();

    boolean obstructedByViolenceOrThreats();

    boolean circumstancesSerious();

    Readings readings();

    default boolean extensionWanted() {
        return extensionYears() != 0;
    }

    default boolean fixedTerm() {
        return TermRules.fixedTerm(grounds(), readings());
    }

    /** Two different grounds in one decision are several acts of default. */
    default boolean severalActs() {
        return readings().differentGroundsAreSeveralActs()
                && grounds().stream().map(Ground::number).distinct().count() > 1;
    }

    /** Obstruction by violence or threats in serious circumstances; forged evidence is none. */
    default boolean seriousViolence() {
        return grounds().stream().anyMatch(Ground.ObstructsEnforcement.class::isInstance)
                && obstructedByViolenceOrThreats()
                && circumstancesSerious();
    }
}

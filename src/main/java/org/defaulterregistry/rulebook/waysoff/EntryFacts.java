package org.defaulterregistry.rulebook.waysoff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has not ended, as it stands on a day.
 *
 * @param publishedOn the first day on which it binds; in the future while grace runs
 * @param termLastDay null: open-ended
 * @param money the obligation is to pay
 * @param performed by this debtor, or as a whole
 * @param enforcementRuns it is neither suspended nor ended by ruling
 * @param unit the debtor is a unit
 * @param alone no consumption order of the case binds beside it
 * @param permitsBarred a permit was taken back (R-CONS-17(4))
 * @param owed what the court must delete it for; null: nothing on record demands it
 */
public record EntryFacts(
        LocalDate today,
        LocalDate publishedOn,
        @Nullable LocalDate termLastDay,
        boolean money,
        boolean performed,
        boolean enforcementRuns,
        boolean unit,
        boolean alone,
        boolean permitsBarred,
        Basis basis,
        History history,
        @Nullable Owed owed,
        Early early,
        List<Objecting> objecting) {

    public EntryFacts {
        objecting = List.copyOf(objecting);
    }

    /** What is enforced: it decides which rulings there can be. */
    public enum Basis {
        /** A judgment, ruling or mediation of a court: there can be a retrial. */
        OF_A_COURT,
        /** An award or a notarised instrument: a court can rule not to enforce it. */
        AWARD_OR_NOTARISED,
        OTHER
    }

    /**
     * What happened in the case already.
     *
     * @param settled a settlement was reached, and is not carried out yet
     * @param round null: this round of enforcement has not ended (终本)
     */
    public record History(boolean settled, @Nullable Round round) {}

    /**
     * A round of enforcement that ended and did not end the entry.
     *
     * @param searches how many there were since
     */
    public record Round(int searches, boolean assetsFound, boolean validClue) {}

    /**
     * A trigger of Art. 10(1) that happened, and the deletion that the court was left to carry out.
     */
    public record Owed(String ruleId, Way.By due) {}

    /**
     * What is before the court: for an entry with a term, early deletion.
     *
     * @param due the day by which the court considers it; null: it is not before the court
     * @param looks the day by which the court looks whether an entry can stand whose enforcement
     *     has stopped; null: it does not have to
     * @param withdrawal the day by which the court looks whether it withdraws the entry, whatever
     *     its term; null: it does not have to
     */
    public record Early(
            Way.@Nullable By due, Way.@Nullable By looks, Way.@Nullable By withdrawal) {}

    boolean inGrace() {
        return today.isBefore(publishedOn);
    }
}

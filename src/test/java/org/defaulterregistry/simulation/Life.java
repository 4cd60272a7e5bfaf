package org.defaulterregistry.simulation;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Made;
import org.jspecify.annotations.Nullable;

/**
 * One debtor in one case, and what must be true of him on any day: kept by the words of the
 * rulebook as things happen to him, and by nothing that the registry says.
 */
final class Life {
    static final int TERM_YEARS = 2;

    final Made person = Made.up();
    final LocalDate decided;
    final boolean fixedTerm;
    final int graceMonths;
    final Fate fate;

    Case from;
    String listing;
    String order;
    UUID party;

    /** The first day on which it binds: after grace, if there was one (R-GRACE-15). */
    final LocalDate binds;

    /**
     * The last day of the term, counted from publication where grace ran (R-TERM-START); null:
     * open-ended.
     */
    final @Nullable LocalDate lastDay;

    private @Nullable LocalDate entryEnded;
    private @Nullable LocalDate orderLifted;
    private @Nullable LocalDate permitFrom;
    private @Nullable LocalDate permitTo;

    Life(LocalDate decided, boolean fixedTerm, int graceMonths, Fate fate) {
        this.decided = decided;
        this.fixedTerm = fixedTerm;
        this.graceMonths = graceMonths;
        this.fate = fate;
        this.binds =
                graceMonths == 0 ? decided : Reckoning.endOfGrace(decided, graceMonths).plusDays(1);
        this.lastDay = fixedTerm ? binds.plusYears(TERM_YEARS) : null;
    }

    /**
     * Table B and R-CONS-9(2): what somebody has done in full ends the open-ended entry and each
     * order. Done within grace it ends any entry, whenever the court comes to know (R-GRACE-15).
     */
    void performed(LocalDate on, LocalDate today) {
        if (!fixedTerm || on.isBefore(binds)) {
            entryEnds(today);
        }
        orderLifted = today;
    }

    /**
     * Table B: an event that ends an open-ended entry and no other, and lifts no order
     * (R-CONS-LINK). In grace there is none yet, and none comes (R-GRACE-15).
     */
    void enforcementStopped(LocalDate today) {
        if (fixedTerm) {
            return;
        }
        entryEnds(today);
        if (today.isBefore(binds)) {
            orderLifted = today;
        }
    }

    void withdrawn(LocalDate today) {
        entryEnds(today);
        orderLifted = today;
    }

    void entryEnds(LocalDate today) {
        if (entryEnded == null) {
            entryEnded = today;
        }
    }

    void permitted(LocalDate first, LocalDate last) {
        permitFrom = first;
        permitTo = last;
    }

    boolean hasEnded() {
        return entryEnded != null;
    }

    boolean isOrdered(LocalDate day) {
        return orderLifted == null && !day.isBefore(binds);
    }

    boolean isIn(LocalDate day) {
        return entryEnded == null
                && !day.isBefore(binds)
                && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean isRestricted(LocalDate day) {
        return isIn(day) || isOrdered(day);
    }

    boolean mayFly(LocalDate day) {
        return !isRestricted(day)
                || (permitFrom != null && !day.isBefore(permitFrom) && !day.isAfter(permitTo));
    }

    /** From this day on an entry whose term is over must have gone. */
    boolean mustBeDeleted(LocalDate day) {
        return entryEnded == null
                && lastDay != null
                && !day.isBefore(Reckoning.thirdWorkingDayAfter(lastDay));
    }

    /** Something changes by itself on this day. */
    boolean turnsOn(LocalDate day) {
        return day.equals(binds)
                || day.minusDays(1).equals(lastDay)
                || day.equals(permitFrom)
                || day.minusDays(1).equals(permitTo);
    }
}

package org.defaulterregistry.rulebook.review;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.time.DueDay;

/**
 * What the law wants to know about somebody who goes to the next higher court.
 *
 * @param came the day it was posted, else the day it was filed (R-CALC-4)
 * @param lastDay empty if nothing was served, so that no time runs
 * @param lastDayToExcuse the last day to ask for more time; empty if none is asked for
 */
public record GoingUpFacts(
        LocalDate came, Optional<DueDay> lastDay, Optional<DueDay> lastDayToExcuse) {

    boolean asksForMoreTime() {
        return lastDayToExcuse.isPresent();
    }

    /** The last day is still in time; by an estimated one nobody is too late (R-CAL-6). */
    public boolean inTime() {
        return lastDay.stream().noneMatch(last -> last.isSurelyPast(came));
    }

    boolean askedInTime() {
        return lastDayToExcuse.stream().noneMatch(last -> last.isSurelyPast(came));
    }
}

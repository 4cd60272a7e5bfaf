package org.defaulterregistry.duties;

/**
 * More than the duty rests on a day that was estimated, and is counted again with it once the
 * calendar of that year is published (R-CAL-6). The room that knows what implements it.
 */
public interface RestsOnEstimate {

    DutyKind kind();

    /**
     * Called in a transaction of its own. Hold the case first, then read again, and give the duty
     * its day by {@link Duties#moved(DutyKind, java.util.UUID,
     * org.defaulterregistry.rulebook.time.DueDay)}, even if it is the old one.
     */
    void recount(DueDuty duty);
}

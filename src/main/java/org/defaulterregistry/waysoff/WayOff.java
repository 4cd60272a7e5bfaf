package org.defaulterregistry.waysoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.InWords;
import org.jspecify.annotations.Nullable;

/**
 * One open way off the list, or out of an order, a ban, or what reaches one through an office. The
 * words speak to whom it binds.
 *
 * @param kind its word in the rulebook, such as {@code perform}
 * @param article where its rule stands
 * @param effect {@code must-end}, {@code must-end-if-founded}, {@code may-end}, {@code
 *     ends-by-itself}, {@code corrected} or {@code rests}
 * @param who who takes the next step, such as {@code you} or {@code court}; {@code estate} once
 *     whom it binds has died
 * @param what the step
 * @param then what follows, and by when
 * @param missing what still has to come, all of it
 * @param amountDue what is still to be paid; null unless that is what is missing
 * @param takeBy the last day on which you can take it, in grace so that nothing is published; null:
 *     no day is set, or none runs yet
 * @param lastDay the last day on which it binds, if it ends by itself
 * @param courtActsBy the day by which the court must have acted, if you take the way today or have
 *     taken it; null: the law names none
 * @param estimate {@code takeBy} or {@code courtActsBy} rests on a year whose calendar is not
 *     published (R-CAL-6)
 * @param reasons the court's, for having said no before
 */
public record WayOff(
        String kind,
        String rule,
        String article,
        String effect,
        String who,
        InWords whoInWords,
        InWords what,
        InWords then,
        List<Lack> missing,
        @Nullable BigDecimal amountDue,
        @Nullable String currency,
        @Nullable LocalDate amountAsOf,
        @Nullable LocalDate takeBy,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate courtActsBy,
        boolean estimate,
        @Nullable String reasons) {

    /**
     * Something that is missing.
     *
     * @param what its word, such as {@code amount-outstanding}
     */
    public record Lack(String what, InWords inWords) {}

    WayOff because(@Nullable String courtsReasons) {
        return new WayOff(
                kind,
                rule,
                article,
                effect,
                who,
                whoInWords,
                what,
                then,
                missing,
                amountDue,
                currency,
                amountAsOf,
                takeBy,
                lastDay,
                courtActsBy,
                estimate,
                courtsReasons);
    }

    /** For whoever has not signed in: what a court wrote may name people. */
    public WayOff withoutReasons() {
        return because(null);
    }
}

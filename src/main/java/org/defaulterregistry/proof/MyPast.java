package org.defaulterregistry.proof;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register said of somebody at the end of a day, of what it knew by then.
 *
 * @param registerVersion the journal's size at that time
 * @param onTheList whether an entry was in force on that day (R-CARD-1)
 * @param restricted whether he was on the list, a consumption order bound him, or an office in a
 *     unit that was restricted; permits are not counted: each thing says what rested
 * @param exitBan whether he might not leave the country
 */
record MyPast(
        LocalDate on,
        long registerVersion,
        boolean onTheList,
        boolean restricted,
        boolean exitBan,
        List<PastView> things) {}

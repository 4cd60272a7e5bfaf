package org.defaulterregistry.rulebook.identity;

import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/**
 * A debtor has died. Nothing new is decided against the dead; what is in force stays until the
 * court of each case has looked at it, because a debtor who left an estate is still enforced
 * against (R-REMOVE-10(7) ends only what has no estate).
 */
public final class DeathRules {

    /** A court that finds a possible error checks by itself. */
    public static final Citation REVIEW = ENFORCEMENT_OPINION_2019.rule("R-SELF-CHECK", "Art. 18");

    /** The text names no time: we read it as that of an objection (R-REVIEW-12(1)). */
    public static final int DAYS_TO_REVIEW = 15;

    private DeathRules() {}

    /**
     * @param known the day on which the court learned of the death
     */
    public static DueDay reviewDue(LocalDate known, Deadlines deadlines) {
        return deadlines.days(known, DAYS_TO_REVIEW);
    }
}

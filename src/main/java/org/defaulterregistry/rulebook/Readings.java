package org.defaulterregistry.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How we read the law where it is silent. Stored with each decision, so that it can be decided
 * again.
 *
 * <p>Some readings are not choices but the shape of the code, and therefore no components: dates
 * are dates at court time (R-CALC-5), a sanction's end is not moved by a holiday and a make-up
 * working day ends a period (R-CALC-2, R-CALC-6), an unpublished year gives an estimate marked as
 * such (R-CAL-4, R-CAL-6), an order without a period lasts until it is lifted (R-CONS-5-PERIOD),
 * grace runs from the decision (R-GRACE-15).
 *
 * @param minorOnEighteenthBirthday R-EXCL-4-AGE: still a minor on the birthday itself, of age from
 *     the next day
 * @param differentGroundsAreSeveralActs R-TERM-2(2): two different grounds in one decision are
 *     several acts of default
 * @param consentOpensEarlyRemoval R-TERM-2(3): the creditor's written request and the court's
 *     consent let a court delete a fixed-term entry early
 * @param termStartsAfterGrace R-TERM-START: where a grace period ran, the term starts with
 *     publication
 * @param mixedGroundsAreFixedTerm R-TERM-MIX: ground 1 beside another ground makes a fixed term
 * @param suspensionEndsFixedTerm R-REMOVE-10-FIXED: suspension for retrial or bankruptcy ends a
 *     fixed-term entry
 * @param rulingEndsFixedTerm R-REMOVE-10-FIXED: a ruling not to enforce, or to end enforcement,
 *     ends a fixed-term entry
 * @param barBindsOtherCreditors R-RELIST-10(b): the six months also bar another creditor in another
 *     case
 * @param workingDaysToLiftOrder R-CONS-9(2): how many working days "promptly" is
 */
public record Readings(
        boolean minorOnEighteenthBirthday,
        boolean differentGroundsAreSeveralActs,
        boolean consentOpensEarlyRemoval,
        boolean termStartsAfterGrace,
        boolean mixedGroundsAreFixedTerm,
        boolean suspensionEndsFixedTerm,
        boolean rulingEndsFixedTerm,
        boolean barBindsOtherCreditors,
        int workingDaysToLiftOrder) {

    public static final Readings DEFAULT =
            new Readings(true, true, true, true, true, false, false, false, 3);

    /** The readings by name, to be stored beside a decision. */
    public Map<String, String> asMap() {
        var named = new LinkedHashMap<String, String>();
        named.put("minorOnEighteenthBirthday", "" + minorOnEighteenthBirthday);
        named.put("differentGroundsAreSeveralActs", "" + differentGroundsAreSeveralActs);
        named.put("consentOpensEarlyRemoval", "" + consentOpensEarlyRemoval);
        named.put("termStartsAfterGrace", "" + termStartsAfterGrace);
        named.put("mixedGroundsAreFixedTerm", "" + mixedGroundsAreFixedTerm);
        named.put("suspensionEndsFixedTerm", "" + suspensionEndsFixedTerm);
        named.put("rulingEndsFixedTerm", "" + rulingEndsFixedTerm);
        named.put("barBindsOtherCreditors", "" + barBindsOtherCreditors);
        named.put("workingDaysToLiftOrder", "" + workingDaysToLiftOrder);
        return named;
    }
}

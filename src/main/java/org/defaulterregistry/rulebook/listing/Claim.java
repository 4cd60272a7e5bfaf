package org.defaulterregistry.rulebook.listing;

import org.jspecify.annotations.Nullable;

/**
 * A ground as a court claims it, with the facts that decide whether it is one.
 *
 * @param report for ground 4: how the duty to report property was met; null if the evidence alone
 *     speaks
 * @param orderInForce for ground 5: a consumption order against this debtor was in force on the day
 *     of the breach
 * @param timeIsOver for ground 1: a notice that was served in its time has run out, and who was
 *     given time to perform refuses only once it is over
 */
public record Claim(
        Ground ground, @Nullable AssetReport report, boolean orderInForce, boolean timeIsOver) {

    /** A ground that rests on its evidence alone; the debtor had time to perform. */
    public static Claim of(Ground ground) {
        return new Claim(ground, null, false, true);
    }

    public boolean isProven() {
        return ClaimRules.RULES.stream().allMatch(rule -> rule.applyTo(this).permits());
    }
}

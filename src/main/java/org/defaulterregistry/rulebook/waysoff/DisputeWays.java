package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.REGISTER_POLICY;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Citation;

/** Somebody says that he is not the one: what rests meanwhile (R-DISPUTE-1). */
public final class DisputeWays {
    private static final Citation RULE = REGISTER_POLICY.rule("R-DISPUTE-1", "identity in dispute");

    private DisputeWays() {}

    public static Way until(LocalDate lastDay) {
        return Way.of(WayKind.IN_DISPUTE, RULE, Missing.DECISION).until(lastDay);
    }
}

package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.EVIDENCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.UNDERTAKING;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;

/** What lets a restriction rest, case by case, while it stands. */
final class Exceptions {
    private static final Citation NECESSARY =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-8", "Art. 8");
    private static final Citation URGENT =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(3)", "Art. 17(3)");

    private Exceptions() {}

    /**
     * @param unit nobody of flesh and blood has to travel
     * @param barred a permit was taken back: no further one of this kind (R-CONS-17(4))
     */
    static List<Way> of(boolean unit, boolean barred) {
        if (barred) {
            return List.of();
        }
        var permit = Way.of(WayKind.PERMIT, NECESSARY, EVIDENCE, DECISION);
        return unit
                ? List.of(permit)
                : List.of(
                        permit,
                        Way.of(WayKind.URGENT_TRAVEL, URGENT, EVIDENCE, UNDERTAKING, DECISION));
    }
}

package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.COURT_PRACTICE;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;

/**
 * What ends a listing decision that is held for its filing (R-DECIDE-GOV). It binds nobody yet, and
 * whether the obligation is performed is asked again when the filing is recorded.
 */
public final class FilingWays {
    private static final Citation FILING =
            COURT_PRACTICE.rule("R-DECIDE-GOV", "filing with the SPC");
    private static final Citation PERFORMED = LIST_PROVISIONS_2017.rule("R-LIST-0", "Art. 1");

    private FilingWays() {}

    /**
     * @param performed by the unit, so that only the filing is left to come to nothing
     * @param money the obligation is to pay
     * @param settled a settlement was reached, and is not carried out yet
     */
    public static List<Way> of(boolean performed, boolean money, boolean settled) {
        var awaiting = Way.of(WayKind.AWAITING_FILING, FILING, Missing.FILING);
        if (performed) {
            return List.of(awaiting);
        }
        return List.of(
                Way.of(
                        WayKind.PERFORM_BEFORE_FILING,
                        PERFORMED,
                        money ? Missing.AMOUNT_OUTSTANDING : Missing.PERFORMANCE),
                SettlementWays.of(WayKind.SETTLE_BEFORE_FILING, PERFORMED, settled),
                awaiting);
    }
}

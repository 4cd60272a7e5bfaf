package org.defaulterregistry.rulebook.waysoff;

import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;

/** A settlement that is carried out in full is performance; reaching one is not. */
final class SettlementWays {
    private SettlementWays() {}

    /**
     * @param settled it was reached, and has only to be carried out
     * @param more what is missing besides
     */
    static Way of(WayKind kind, Citation rule, boolean settled, Missing... more) {
        var missing = new ArrayList<Missing>();
        if (!settled) {
            missing.add(Missing.SETTLEMENT);
        }
        missing.add(Missing.SETTLEMENT_CARRIED_OUT);
        missing.addAll(List.of(more));
        return Way.of(kind, rule, missing.toArray(Missing[]::new));
    }
}

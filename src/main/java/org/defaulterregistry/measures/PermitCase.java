package org.defaulterregistry.measures;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.restraint.Office.CasePermit;
import org.defaulterregistry.restraint.PermitWindow;
import org.defaulterregistry.restraint.RestraintState;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exception, with the order and the person it is about.
 *
 * @param office by which the person is bound; null: the debtor asks
 */
record PermitCase(PermitRequest request, ConsumptionOrder order, @Nullable UnitOffice office) {

    /** Who asks. */
    UUID party() {
        return office == null ? order.getPartyId() : office.getPartyId();
    }

    /** An officer's permit stands in his or her own state, and rests on the unit's order. */
    List<UUID> parties() {
        return List.of(order.getPartyId(), party());
    }

    UnaryOperator<RestraintState> granting(PermitWindow window) {
        return office == null
                ? state -> state.withPermit(order.getCaseId(), window)
                : state ->
                        state.withOfficePermit(
                                office.getId(), new CasePermit(order.getCaseId(), window));
    }
}

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
 * A request for an exception, with the case and the person it is about. It is an exception from all
 * that the case forbids, be it by an order or by an entry alone (docs/adr/0004).
 *
 * @param debtor the party whom the case restricts
 * @param office by which the person is bound; null: the debtor asks
 */
record PermitCase(PermitRequest request, UUID caseId, UUID debtor, @Nullable UnitOffice office) {

    /** Who asks. */
    UUID party() {
        return office == null ? debtor : office.getPartyId();
    }

    /** An officer's permit stands in his or her own state, and rests on what binds the unit. */
    List<UUID> parties() {
        return List.of(debtor, party());
    }

    UnaryOperator<RestraintState> granting(PermitWindow window) {
        return office == null
                ? state -> state.withPermit(caseId, window)
                : state -> state.withOfficePermit(office.getId(), new CasePermit(caseId, window));
    }
}

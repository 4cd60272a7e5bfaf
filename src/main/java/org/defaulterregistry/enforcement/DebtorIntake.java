package org.defaulterregistry.enforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.PartyIntake.Found;
import org.defaulterregistry.enforcement.PartyIntake.Named;
import org.defaulterregistry.party.PartyKind;
import org.springframework.stereotype.Component;

/** Finds out who the debtors of a case are. */
@Component
class DebtorIntake {
    private final PartyIntake intake;

    DebtorIntake(PartyIntake intake) {
        this.intake = intake;
    }

    /**
     * In the order of the request; entered in the order of their papers, so that two cases never
     * wait in a ring.
     */
    List<Found> debtors(CaseRequest request) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < request.debtors().size(); i++) {
            var debtor = request.debtors().get(i);
            var read =
                    intake.read(
                            "/debtors/" + i,
                            debtor.identity(),
                            debtor.birthDate(),
                            debtor.distinctFrom());
            mustFit(debtor, read);
            named.add(read);
        }
        var found = new HashMap<String, Found>();
        var seen = new HashSet<UUID>();
        for (var one : named.stream().sorted(Comparator.comparing(Named::paper)).toList()) {
            var debtor = intake.findOrEnter(one, seen);
            if (!seen.add(debtor.document().partyId())) {
                throw Problem.invalid(
                        one.pointer(), "This debtor stands here twice", "Name each debtor once.");
            }
            found.put(one.paper(), debtor);
        }
        return named.stream().map(one -> found.get(one.paper())).toList();
    }

    private static void mustFit(CaseRequest.Debtor request, Named named) {
        if (request.isLocalGovernment() && named.identity().kind() != PartyKind.UNIT) {
            throw Problem.invalid(
                    named.pointer() + "/localGovernment",
                    "A natural person is no local government",
                    "Leave it out (R-DECIDE-GOV).");
        }
    }
}

package org.defaulterregistry.enforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Candidate;
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
            named.add(read(request, i));
        }
        var found = new HashMap<String, Found>();
        var seen = new HashSet<UUID>();
        for (var one : named.stream().sorted(Comparator.comparing(Named::paper)).toList()) {
            var debtor = intake.findOrEnter(one, seen);
            if (!seen.add(debtor.document().partyId())) {
                throw twice(one);
            }
            found.put(one.paper(), debtor);
        }
        return named.stream().map(one -> found.get(one.paper())).toList();
    }

    /**
     * Looks at one of them, and enters nobody.
     *
     * @param seen the papers of those before him
     * @return whoever is alike
     * @throws Problem 422 with what needs mending
     */
    List<Candidate> look(CaseRequest request, int place, Set<String> seen) {
        var named = read(request, place);
        if (!seen.add(named.paper())) {
            throw twice(named);
        }
        return intake.look(named);
    }

    private Named read(CaseRequest request, int place) {
        var debtor = request.debtors().get(place);
        var read =
                intake.read(
                        "/debtors/" + place,
                        debtor.identity(),
                        debtor.birthDate(),
                        debtor.distinctFrom());
        mustFit(debtor, read);
        return read;
    }

    private static Problem twice(Named named) {
        return Problem.invalid(
                named.pointer(), "This debtor stands here twice", "Name each debtor once.");
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

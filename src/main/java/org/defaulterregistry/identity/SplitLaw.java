package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.springframework.stereotype.Component;

/** What binds either of the two people of a split must still be found by a check (D12). */
@Component
class SplitLaw {
    private final PartyRegister parties;
    private final UnitOffices offices;
    private final BindingCases binding;

    SplitLaw(PartyRegister parties, UnitOffices offices, BindingCases binding) {
        this.parties = parties;
        this.offices = offices;
        this.binding = binding;
    }

    /**
     * @param moved the documents of the second person
     * @param cases that go with them
     * @throws Problem 409 if one of the two would be restricted, with no document linked
     */
    void bothMustBeFound(UUID party, List<Document> moved, Set<UUID> cases) {
        var gone = moved.stream().map(Document::id).collect(toSet());
        var staying =
                parties.documentsOf(party).stream()
                        .filter(document -> !gone.contains(document.id()))
                        .toList();
        var bound = binding.on(party);
        var bindsHere = !cases.containsAll(bound);
        var bindsThere = bound.stream().anyMatch(cases::contains) || bindsByOffice(party, gone);
        if (bindsHere && staying.stream().noneMatch(Document::isLinked)
                || bindsThere && moved.stream().noneMatch(Document::isLinked)) {
            throw Problem.under(
                    "D12",
                    ProblemType.CONFLICT,
                    "One of the two would be restricted with no document linked, so no check would find them.",
                    "Draft a document of that person (POST /api/v1/documents) and have it signed first.");
        }
    }

    private boolean bindsByOffice(UUID party, Set<UUID> documents) {
        return offices.findByPartyIdOrderByDraftedAt(party).stream()
                .filter(office -> office.getState() == OfficeState.HELD)
                .filter(office -> documents.contains(office.documentId()))
                .anyMatch(office -> !binding.on(office.getUnitId()).isEmpty());
    }
}

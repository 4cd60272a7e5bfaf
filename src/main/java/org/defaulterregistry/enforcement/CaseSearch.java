package org.defaulterregistry.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a court's own cases; another court's do not exist here. */
@Component
@Transactional(readOnly = true)
public class CaseSearch {
    private final Cases cases;
    private final CaseViews views;
    private final PartyRegister parties;

    CaseSearch(Cases cases, CaseViews views, PartyRegister parties) {
        this.cases = cases;
        this.views = views;
        this.parties = parties;
    }

    /** By the number as somebody writes it (R-ID-5). */
    public Optional<UUID> byNumber(Officer officer, String written) {
        return cases.find(canonical(written), officer.court());
    }

    /** Of a court next below the officer's. */
    public Optional<UUID> belowByNumber(Officer officer, String written) {
        return cases.findBelow(canonical(written), officer.court()).stream().findFirst();
    }

    /** As it would be stored; what is no number stays as it is written. */
    static String canonical(String written) {
        return switch (CaseNumber.parse(written)) {
            case CaseNumber.Parsed parsed -> parsed.canonical();
            case CaseNumber.Legacy legacy -> legacy.canonical();
            case CaseNumber.Invalid _ -> written;
        };
    }

    /** Those against one party, the oldest first. */
    public List<CaseView> against(Officer officer, UUID party) {
        return cases.against(party, officer.court()).stream()
                .map(found -> views.from(found, parties))
                .toList();
    }

    /** Those of them that the court has today. */
    public Set<UUID> own(Officer officer, List<UUID> among) {
        return among.isEmpty()
                ? Set.of()
                : cases.all(among).stream()
                        .filter(found -> found.getCourtId().equals(officer.court()))
                        .map(EnforcementCase::getId)
                        .collect(Collectors.toSet());
    }

    /** The case in which somebody is a debtor; empty if it is not this court's. */
    public Optional<UUID> ofDebtor(Officer officer, UUID debtor) {
        return cases.caseOf(debtor)
                .filter(id -> cases.findByIdAndCourtId(id, officer.court()).isPresent());
    }
}

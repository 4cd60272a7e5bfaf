package org.defaulterregistry.citizen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.check.InspectionBook;
import org.defaulterregistry.check.Lookups;
import org.defaulterregistry.citizen.MyStatus.MyDocument;
import org.defaulterregistry.citizen.MyStatus.MyEntry;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.measures.PermitDesk;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.waysoff.WaysOffBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells somebody about himself. Only a document that a court linked to a party leads to that party.
 */
@Component
public class StatusDesk {
    private final PartyRegister parties;
    private final Courts courts;
    private final Restraints restraints;
    private final EnforcementCases cases;
    private final EntryDesk entries;
    private final MyRestrictions restrictions;
    private final PermitDesk permits;
    private final Lookups lookups;
    private final InspectionBook inspections;
    private final WaysOffBook waysOff;
    private final MyOffices offices;
    private final StatusWords words;
    private final Clock clock;

    StatusDesk(
            PartyRegister parties,
            Courts courts,
            Restraints restraints,
            EnforcementCases cases,
            EntryDesk entries,
            MyRestrictions restrictions,
            PermitDesk permits,
            Lookups lookups,
            InspectionBook inspections,
            WaysOffBook waysOff,
            MyOffices offices,
            StatusWords words,
            Clock clock) {
        this.parties = parties;
        this.courts = courts;
        this.restraints = restraints;
        this.cases = cases;
        this.entries = entries;
        this.restrictions = restrictions;
        this.permits = permits;
        this.lookups = lookups;
        this.inspections = inspections;
        this.waysOff = waysOff;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyStatus of(Citizen citizen) {
        var now = clock.instant();
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        return parties.linked(paper)
                .map(document -> known(paper, document.partyId(), now))
                .orElseGet(() -> unknown(paper, now));
    }

    private MyStatus known(Paper paper, UUID party, Instant now) {
        var today = CourtTime.dayOf(now);
        var state = restraints.of(party);
        var listed = state.map(known -> known.isIn(today)).orElse(false);
        var ordered = state.map(known -> known.isRestricted(today)).orElse(false);
        var held = state.map(known -> offices.of(party, known, today)).orElse(List.of());
        var groups = restricting(held, today);
        return new MyStatus(
                listed,
                ordered || !groups.isEmpty(),
                words.summary(
                        listed,
                        ordered,
                        groups,
                        state.map(known -> mayNotLeave(known, today)).orElse(false)),
                today,
                now,
                document(paper),
                entries(party, today),
                restrictions.ordersOn(party, today),
                held,
                permits.of(party),
                restrictions.bansOn(party, today),
                lookups.about(party),
                inspections.about(party));
    }

    private MyStatus unknown(Paper paper, Instant now) {
        return new MyStatus(
                false,
                false,
                words.nothingHeld(),
                CourtTime.dayOf(now),
                now,
                document(paper),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** As what a unit's restriction reaches the person today. */
    private static List<String> restricting(List<MyStatus.MyOffice> held, LocalDate today) {
        return held.stream()
                .filter(office -> office.restricts(today))
                .map(MyStatus.MyOffice::group)
                .distinct()
                .toList();
    }

    private static boolean mayNotLeave(RestraintState state, LocalDate today) {
        return state.bindings().stream().anyMatch(binding -> binding.imposes("exit-ban", today));
    }

    private List<MyEntry> entries(UUID party, LocalDate today) {
        return entries.of(party).stream().map(entry -> entry(party, entry, today)).toList();
    }

    private MyEntry entry(UUID party, EntryDesk.Entry entry, LocalDate today) {
        var listing = entry.listing();
        var enforcementCase = cases.byId(listing.caseId());
        return new MyEntry(
                listing.id(),
                entry.state(today),
                listing.court(),
                courtName(listing.court()),
                enforcementCase.getCaseNumber(),
                entry.decisionNumber(),
                listing.grounds().stream().map(GroundWords::of).toList(),
                listing.publishedOn(),
                listing.termLastDay(),
                listing.endedOn(),
                listing.endedUnder(),
                entry.findings(),
                waysOff.of(party, listing, today));
    }

    private String courtName(String court) {
        return courts.findById(court).orElseThrow().nameEn();
    }

    private static MyDocument document(Paper paper) {
        var type = DocumentType.ofKey(paper.type()).orElseThrow();
        return new MyDocument(
                paper.type(),
                DocumentNumber.parse(type, paper.number(), paper.issuingCountry())
                                instanceof DocumentNumber.Valid valid
                        ? valid.masked()
                        : "");
    }
}

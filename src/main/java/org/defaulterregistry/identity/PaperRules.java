package org.defaulterregistry.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be so before a paper is linked to a party. */
@Component
class PaperRules {
    private final PartyRegister parties;
    private final Papers papers;
    private final EnforcementCases cases;
    private final Concern concern;
    private final Clock clock;

    PaperRules(
            PartyRegister parties,
            Papers papers,
            EnforcementCases cases,
            Concern concern,
            Clock clock) {
        this.parties = parties;
        this.papers = papers;
        this.cases = cases;
        this.concern = concern;
        this.clock = clock;
    }

    UUID partyOf(Officer officer, DocumentRequest request) {
        var party = request.partyId();
        var debtor = request.debtorId();
        if (debtor != null && party == null) {
            return cases.hold(officer, debtor).getPartyId();
        }
        if (debtor != null || party == null) {
            throw Problem.invalid(
                    "/partyId",
                    "Exactly one of partyId and debtorId says whose document it is",
                    "Write one of the two.");
        }
        if (!concern.of(party, officer.court())) {
            throw Problem.notFound();
        }
        return party;
    }

    /** The paper is one for such a party, and tells no other day of birth. */
    void mustFit(UUID id, Identified identity) {
        var party = parties.party(id);
        if (party.kind() != identity.kind()) {
            throw Problem.invalid(
                    "/identity/documentType",
                    "This type of document belongs to another kind of party",
                    "A unit has a uscc, a natural person any of the others.");
        }
        if (identity.birthDate() != null && !identity.birthDate().equals(party.birthDate())) {
            throw Problem.invalid(
                    "/identity/documentNumber",
                    "The number tells another day of birth than the party's",
                    "Read it again; somebody born on another day is another party.");
        }
    }

    static void mustBeAPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid(
                    "/validTo", "The last day is before the first", "Read both days again.");
        }
    }

    void mustNotBeAhead(String pointer, LocalDate day) {
        if (day.isAfter(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(
                    pointer,
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }

    /** Neither linked nor drafted, for this party or another. */
    void mustBeFree(Paper paper, UUID party) {
        mustNotBeLinked(paper, party);
        mustHaveNoDraft(paper);
    }

    void mustNotBeLinked(Paper paper, UUID party) {
        parties.linked(paper)
                .ifPresent(link -> {
                    throw link.partyId().equals(party) ? linkedAlready() : linkedElsewhere(link);
                });
    }

    void mustHaveNoDraft(Paper paper) {
        if (papers.linksOf(paper).stream().anyMatch(link -> link.state() == Document.State.DRAFT)) {
            throw Problem.under(
                    "D12",
                    ProblemType.CONFLICT,
                    "A draft with this document waits for a signature.",
                    "Have it signed, or end it first.");
        }
    }

    private static Problem linkedAlready() {
        return Problem.under(
                "D12",
                ProblemType.CONFLICT,
                "This document is linked to the party already.",
                "If its name has changed, draft the new name (POST /api/v1/documents/{id}/name).");
    }

    private static Problem linkedElsewhere(Document link) {
        return Problem.possibleDuplicate(
                "D12",
                "This document is linked to another party.",
                "If both are one person, draft a merger (POST /api/v1/party-mergers). If the other link is wrong,"
                        + " the court that made it must end it first.",
                List.of(Candidate.of(link)));
    }
}

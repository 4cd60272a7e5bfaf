package org.defaulterregistry.listing;

import java.time.LocalDate;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.LawRecord;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.party.Party;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.ListingDecision;
import org.defaulterregistry.rulebook.listing.ListingRules;
import org.defaulterregistry.rulebook.listing.RecordedCase;
import org.defaulterregistry.rulebook.listing.RecordedCase.Debtor;
import org.defaulterregistry.rulebook.listing.RecordedCase.Procedure;
import org.defaulterregistry.rulebook.listing.RecordedCase.Shields;
import org.defaulterregistry.rulebook.listing.RecordedCase.Wishes;
import org.defaulterregistry.rulebook.listing.Role;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a court's case before the rulebook, and keeps what it said. */
@Component
class ListingLaw {
    private final PartyRegister parties;
    private final Deadlines deadlines;
    private final Readings readings;
    private final DecisionBook book;
    private final JsonMapper json;

    ListingLaw(
            PartyRegister parties,
            Deadlines deadlines,
            Readings readings,
            DecisionBook book,
            JsonMapper json) {
        this.parties = parties;
        this.deadlines = deadlines;
        this.readings = readings;
        this.book = book;
        this.json = json;
    }

    /**
     * What the law says, and by which rules, readings and calendar.
     *
     * @param decision the rulebook's answer
     * @param law to be kept with the decision
     */
    record Considered(ListingDecision decision, LawRecord law) {}

    /**
     * @param decidedOn the day of the decision; for a draft, today: would it be lawful if the
     *     president signed now?
     */
    Considered decide(CaseDebtor debtor, DraftRequest draft, LocalDate decidedOn) {
        var counting = deadlines.pinned();
        var decision =
                ListingRules.decide(
                        new RecordedCase(
                                debtorFacts(parties.party(debtor.getPartyId())),
                                debtor.isPerformed(),
                                draft.grounds().stream()
                                        .map(proven ->
                                                Ground.of(proven.ground(), proven.evidence()))
                                        .toList(),
                                shields(draft.facts()),
                                new Procedure(
                                        debtor.wasWarned(), !draft.reasons().isBlank(), true, true),
                                new Wishes(draft.grace(), 0, false, false),
                                decidedOn,
                                counting,
                                readings));
        return new Considered(decision, book.lawRecord(decision.findings(), counting));
    }

    String write(DraftRequest draft) {
        return json.writeValueAsString(draft);
    }

    DraftRequest read(String facts) {
        return json.readValue(facts, DraftRequest.class);
    }

    private static Debtor debtorFacts(Party party) {
        return new Debtor(
                Role.JUDGMENT_DEBTOR,
                party.kind() == PartyKind.NATURAL_PERSON,
                party.birthDate(),
                false,
                false,
                null);
    }

    private static Shields shields(DraftRequest.Facts facts) {
        return new Shields(
                facts.ableToPerform(),
                facts.sufficientValidSecurity(),
                facts.seizedAssetsCoverDebt(),
                facts.laterInOrderOfPerformance(),
                facts.creditorAsksToHoldOff());
    }
}

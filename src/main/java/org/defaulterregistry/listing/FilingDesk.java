package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of decisions on local governments that were held for their filing (R-DECIDE-GOV). */
@Component
public class FilingDesk {
    private final DecisionBook book;
    private final EnforcementCases cases;
    private final ListingLaw law;
    private final DecisionActs carryOut;
    private final DecisionDesk desk;
    private final Clearances clearances;
    private final Acts acts;
    private final Clock clock;

    FilingDesk(
            DecisionBook book,
            EnforcementCases cases,
            ListingLaw law,
            DecisionActs carryOut,
            DecisionDesk desk,
            Clearances clearances,
            Acts acts,
            Clock clock) {
        this.book = book;
        this.cases = cases;
        this.law = law;
        this.carryOut = carryOut;
        this.desk = desk;
        this.clearances = clearances;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The filing that a held decision waited for is recorded: from today it binds, if the law still
     * says so. Its term counts from the decision, so that waiting lengthens nothing (R-TERM-START).
     */
    @Transactional
    public Done<DecisionView> file(
            Officer officer, UUID id, @Nullable String ifMatch, FilingRequest filing) {
        var found = desk.find(officer, id);
        var draft = law.read(found.facts());
        var debtor = cases.hold(officer, draft.debtorId());
        var decision = book.findAgain(found);
        Version.mustMatch(ifMatch, decision.getVersion());
        book.mustBeHeld(decision);
        var decidedOn = mustFit(filing, decision);
        desk.mustNotBeListed(debtor);
        clearances.mustNotBeCleared(decision.getCaseId(), decision.getPartyId());
        var considered = law.decide(debtor, draft, null, decidedOn);
        decision.underLaw(considered.law());
        return switch (considered.decision()) {
            case Refused refused -> {
                var tried = acts.open(officer.court(), step(officer, Approval.Step.TRIED));
                var receipts = carryOut.refuse(tried, decision, debtor, draft, refused.findings());
                yield desk.done(decision, FindingView.all(refused.findings()), receipts);
            }
            case Listed lawful -> {
                decision.filed(filing.filedOn(), filing.reference());
                var act = acts.open(officer.court(), step(officer, Approval.Step.DECIDED));
                var receipts = carryOut.file(act, decision, debtor, lawful);
                yield desk.done(decision, List.of(), receipts);
            }
        };
    }

    private static Approval step(Officer officer, Approval.Step step) {
        return Approval.by(
                officer,
                step,
                officer.roles().contains(Role.PRESIDENT) ? Role.PRESIDENT : Role.JUDGE);
    }

    private LocalDate mustFit(FilingRequest filing, CourtDecision decision) {
        var decidedOn = decision.getDecidedOn();
        if (decidedOn == null
                || filing.filedOn().isBefore(decidedOn)
                || filing.filedOn().isAfter(today())) {
            throw Problem.invalid(
                    "/filedOn",
                    "The filing lies between the decision and today",
                    "Write the day of the filing.");
        }
        return decidedOn;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

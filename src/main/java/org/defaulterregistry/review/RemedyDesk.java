package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.identity.ReleaseReviewDesk;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.listing.Remedies;
import org.defaulterregistry.measures.ConsumptionOrder;
import org.defaulterregistry.measures.ExitBan;
import org.defaulterregistry.measures.MeasureRemedies;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** How what is founded is put right: at once, in the transaction that says so (R-REVIEW-12(2)). */
@Component
class RemedyDesk {
    private static final String RULE = ReviewRules.PUT_RIGHT.ruleId();

    private final EntryRemedy entries;
    private final MeasureRemedies measures;
    private final Remedies inCase;
    private final Offices offices;
    private final ReleaseReviewDesk releases;
    private final EnforcementCases cases;
    private final Clock clock;

    RemedyDesk(
            EntryRemedy entries,
            MeasureRemedies measures,
            Remedies inCase,
            Offices offices,
            ReleaseReviewDesk releases,
            EnforcementCases cases,
            Clock clock) {
        this.inCase = inCase;
        this.releases = releases;
        this.cases = cases;
        this.entries = entries;
        this.measures = measures;
        this.offices = offices;
        this.clock = clock;
    }

    Remedy of(Filing filing, RulingRequest ruling) {
        var id = filing.getSubjectId();
        return switch (filing.getAbout()) {
            case LISTING -> entries.of(filing, ruling);
            case CONSUMPTION_ORDER ->
                    order(measures.order(id).orElseThrow(), ruling.isWrongPerson());
            case EXIT_BAN -> ban(measures.ban(id).orElseThrow());
            case OFFICE -> office(offices.byId(id).orElseThrow());
        };
    }

    /** What stands against rejecting it; empty if nothing does. */
    List<FindingView> againstRejection(Filing filing) {
        return filing.getAbout() == About.LISTING ? entries.owed(filing) : List.of();
    }

    /** It is not the debtor of the case: nothing of it may bind him (R-CORRECT-9(1)). */
    void freeWrongPerson(Enactment act, Filing filing, String evidence, Happening found) {
        inCase.freeWrongPerson(act, filing.getCaseId(), filing.getPartyId(), evidence, found);
    }

    /** With the wrong person the entry goes too, and demands nothing more. */
    private Remedy order(ConsumptionOrder order, boolean wrongPerson) {
        if (!measures.stands(order, today())) {
            return Remedy.endedBefore();
        }
        if (wrongPerson) {
            return new Remedy(List.of(), true, PutRight.LIFTED, (_, _) -> {});
        }
        var law = Rule.askAll(ReviewRules.LIFTING, measures.isDemanded(order, today()));
        var findings = FindingView.all(law);
        return new Remedy(
                findings,
                law.stream().allMatch(Finding::permits),
                PutRight.LIFTED,
                (act, found) -> measures.lift(act, order, RULE, findings, found));
    }

    private Remedy ban(ExitBan ban) {
        return measures.stands(ban, today())
                ? new Remedy(
                        List.of(),
                        true,
                        PutRight.LIFTED,
                        (act, found) -> measures.lift(act, ban, RULE, List.of(), found))
                : Remedy.endedBefore();
    }

    private Remedy office(UnitOffice office) {
        return office.isLive()
                ? new Remedy(
                        List.of(),
                        true,
                        PutRight.RELEASED,
                        (act, found) -> {
                            offices.release(act, office, RULE, found.today());
                            releases.owedByOthers(
                                    office, cases.byId(office.getCaseId()).getCourtId());
                        })
                : Remedy.endedBefore();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets those go who answered for a unit, and takes drafts of offices back. */
@Component
public class ReleaseDesk {
    private final OfficeActs officeActs;
    private final ReleaseReviewDesk reviews;
    private final ReleaseLaw law;
    private final Refusals refusals;
    private final Acts acts;
    private final Clock clock;

    ReleaseDesk(
            OfficeActs officeActs,
            ReleaseReviewDesk reviews,
            ReleaseLaw law,
            Refusals refusals,
            Acts acts,
            Clock clock) {
        this.officeActs = officeActs;
        this.reviews = reviews;
        this.law = law;
        this.refusals = refusals;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Not bound from today on. What frees needs one officer, of a court that restricts the unit if
     * any does; the other courts that do are told.
     */
    @Transactional
    public Done<OfficeView> release(
            Officer officer, UUID id, @Nullable String ifMatch, OfficeRequest.Release request) {
        var office = officeActs.find(officer, id);
        officeActs.holdCase(officer, office);
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        var act = officeActs.begin(actId, officer, office, ifMatch);
        if (!office.isLive()) {
            throw OfficeActs.notAny(office);
        }
        law.mayBeLetGoBy(officer, office, officeActs.isOwn(officer, office));
        var decided = law.decide(office, request);
        if (!decided.findings().stream().allMatch(Finding::permits)) {
            return refusals.refuse(officer, id, "release from an office", decided.findings());
        }
        var wasHeld = office.getState() == OfficeState.HELD;
        office.released(today(), decided.rule(), request.reason().word());
        if (wasHeld) {
            act.restrain(
                    office.getPartyId(), state -> state.withOfficeUntil(id, today().minusDays(1)));
            reviews.owedByOthers(office, officer.court());
        }
        return officeActs.journaled(
                act,
                office,
                "office released",
                Map.of(
                        "rule", decided.rule(),
                        "reason", request.reason().word(),
                        "findings", FindingView.all(decided.findings()),
                        "evidence", request.evidence()));
    }

    /**
     * Whether the officer's court is one that lets the holder go, or takes the draft back.
     *
     * @throws Problem 404 unless the court may read the office
     */
    @Transactional(readOnly = true)
    public boolean canRelease(Officer officer, UUID id) {
        var office = officeActs.find(officer, id);
        return office.isLive()
                && law.canBeLetGoBy(officer, office, officeActs.isOwn(officer, office));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was confirmed not to be the debtor of a case, so that it does not happen to him again: no
 * draft in that case may name him, no office of a unit in it, and no paper of his be tied to its
 * debtor.
 */
@Component
public class Clearances {
    private static final String RULE = "R-CORRECT-9(1)";
    private static final Set<String> MADE_BY = Set.of("list", "extend", "restrict", "identity");
    private static final Finding NOT_ONES_OWN =
            new Finding(
                    new Citation("D13", "Two people; who made a decision does not review it"),
                    "Does somebody decide who took no part in what the person was mistaken in?",
                    Answer.NO);

    private final ClearedPeople cleared;
    private final EnforcementCases cases;
    private final Acts acts;
    private final Enactments enactments;
    private final Refusals refusals;
    private final IdentityViews views;
    private final Clock clock;

    Clearances(
            ClearedPeople cleared,
            EnforcementCases cases,
            Acts acts,
            Enactments enactments,
            Refusals refusals,
            IdentityViews views,
            Clock clock) {
        this.cleared = cleared;
        this.cases = cases;
        this.acts = acts;
        this.enactments = enactments;
        this.refusals = refusals;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Somebody was taken for the debtor of a case.
     *
     * @param document by which; null: the one by which the case names the party
     * @param subject the entry, order or ban with which it happened
     * @param objection that showed it; null if the court found it by itself
     */
    public record MixUp(
            UUID caseId,
            UUID party,
            @Nullable UUID document,
            UUID subject,
            @Nullable UUID objection) {}

    /** A mix-up is confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID confirm(Enactment act, MixUp mixUp, String by) {
        var clearance = cleared.save(new Clearance(mixUp, document(mixUp), by, today()));
        act.journal(
                LeafKind.IDENTITY,
                clearance.getId(),
                Map.of(
                        "what",
                        "confirmed not to be the debtor",
                        "rule",
                        RULE,
                        "case",
                        mixUp.caseId(),
                        "party",
                        mixUp.party()));
        return clearance.getId();
    }

    /**
     * @throws Problem 409 if the party was confirmed not to be the debtor of the case
     */
    @Transactional(readOnly = true)
    public void mustNotBeCleared(UUID caseId, UUID party) {
        var standing = cleared.standing(caseId, party);
        if (!standing.isEmpty()) {
            throw refusal(
                    "A court has confirmed that this party is not the debtor of this case.",
                    "If new evidence shows otherwise, a judge sets that aside first (POST /api/v1/clearances/"
                            + standing.getFirst().getId()
                            + "/setting-aside).");
        }
    }

    /**
     * @throws Problem 409 if a court found that whoever has this paper is not that party
     */
    @Transactional(readOnly = true)
    public void mayBeTied(Paper paper, UUID party) {
        if (cleared.clearedOf(paper.number(), party)) {
            throw notTheSame();
        }
    }

    /**
     * @throws Problem 409 if a court found that one of them is not the other
     */
    @Transactional(readOnly = true)
    public void mayBeOne(UUID one, UUID other) {
        if (cleared.isNot(one, other) || cleared.isNot(other, one)) {
            throw notTheSame();
        }
    }

    /**
     * @throws Problem 404 unless it was confirmed in a case of the officer's court
     */
    @Transactional(readOnly = true)
    public ClearanceView show(Officer officer, UUID id) {
        return views.from(find(officer, id));
    }

    /**
     * New evidence. Whoever made the mistake does not weigh it (D13), and whatever follows from it
     * needs its own two people.
     */
    @Transactional
    public Done<ClearanceView> setAside(
            Officer judge, UUID id, @Nullable String ifMatch, ClearanceView.NewEvidence request) {
        var clearance = find(judge, id);
        cases.holdCase(judge, clearance.getCaseId());
        Version.mustMatch(ifMatch, clearance.getVersion());
        if (clearance.getSetAsideOn() != null) {
            throw Problem.under(
                    RULE, ProblemType.CONFLICT, "It has been set aside already.", "Read it.");
        }
        if (acts.tookPartIn(clearance.getSubjectId(), MADE_BY, judge.name())) {
            return refusals.refuse(judge, id, "clearance set aside", List.of(NOT_ONES_OWN));
        }
        clearance.setAside(request.newEvidence(), judge.name(), today());
        var act =
                enactments.begin(
                        acts.open(
                                judge.court(),
                                Approval.by(judge, Approval.Step.DECIDED, Role.JUDGE)),
                        judge.court(),
                        List.of());
        act.journal(
                LeafKind.IDENTITY,
                id,
                Map.of(
                        "what", "clearance set aside",
                        "rule", RULE,
                        "case", clearance.getCaseId(),
                        "party", clearance.getPartyId(),
                        "newEvidence", request.newEvidence()));
        var receipts = enactments.seal(act);
        return Done.done(id, views.from(clearance), clearance.getVersion(), receipts);
    }

    private @Nullable UUID document(MixUp mixUp) {
        return mixUp.document() == null
                ? cases.byId(mixUp.caseId()).documentNaming(mixUp.party()).orElse(null)
                : mixUp.document();
    }

    private Clearance find(Officer officer, UUID id) {
        return cleared.find(id, officer.court()).orElseThrow(Problem::notFound);
    }

    private static Problem notTheSame() {
        return refusal(
                "A court has confirmed that these are two people: one is not the debtor of the other's case.",
                "Look at the clearance in that case; if new evidence shows otherwise, its court sets it aside first.");
    }

    private static Problem refusal(String detail, String next) {
        return Problem.under(RULE, ProblemType.CONFLICT, detail, next);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

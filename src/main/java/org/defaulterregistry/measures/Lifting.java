package org.defaulterregistry.measures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of an order or a ban by a court's act. What frees a person needs one officer (D13). The
 * caller holds the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lifting {
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    Lifting(Acts acts, Enactments enactments, Clock clock) {
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    /** What is to be lifted: an order or a ban, and whom it binds. */
    record Subject(String what, UUID id, UUID party) {}

    /**
     * @param refusal empty if it was lifted
     */
    record Lifted(List<FindingView> refusal, List<Receipt> journal) {}

    /** Carries the end out, within the act. */
    interface End {
        void by(Enactment act, List<FindingView> findings);
    }

    /**
     * @param period the rule by which a period ends by itself
     * @throws Problem 409 if there is nothing to lift; 422 if the day lies in the future
     */
    void mayBeAsked(Standing standing, String period, LiftRequest request) {
        if (standing == Standing.LIFTED) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "It has been lifted already.",
                    "Read it; it binds nobody any more.");
        }
        if (standing == Standing.RAN_OUT) {
            throw Problem.under(
                    period,
                    ProblemType.CONFLICT,
                    "Its period has run out: it binds nobody, and there is nothing to lift.",
                    "Read it; draft anew if the debtor is to be bound again.");
        }
        if (request.on().isAfter(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(
                    "/on",
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }

    /** What must be lifted is, and what may be lifted is lifted as the officer asks. */
    Lifted lift(Officer officer, Subject subject, OrderLift law, End end) {
        if (!law.mustLift() && !law.mayLift()) {
            return refuse(officer, subject, FindingView.all(law.findingsForMay()));
        }
        var act =
                enactments.begin(
                        acts.open(
                                officer.court(),
                                Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE)),
                        officer.court(),
                        List.of(subject.party()));
        end.by(act, FindingView.all(decisive(law)));
        return new Lifted(List.of(), enactments.seal(act));
    }

    private Lifted refuse(Officer officer, Subject subject, List<FindingView> findings) {
        var act =
                enactments.begin(
                        acts.open(
                                officer.court(),
                                Approval.by(officer, Approval.Step.TRIED, Role.JUDGE)),
                        officer.court(),
                        List.of());
        act.journal(
                LeafKind.REFUSE,
                subject.id(),
                Map.of(
                        "what",
                        "lifting of " + subject.what(),
                        "party",
                        subject.party(),
                        "findings",
                        findings));
        return new Lifted(findings, enactments.seal(act));
    }

    private static List<Finding> decisive(OrderLift law) {
        return law.mustLift() ? law.findingsForMust() : law.findingsForMay();
    }
}

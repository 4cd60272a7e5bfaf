package org.defaulterregistry.review;

import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.review.Reconsideration.Attacked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is taken to the next higher court: a rejection, or an exit ban. */
@Component
class Attacks {
    private final Objections objections;
    private final Reconsiderations reconsiderations;
    private final Contests contests;
    private final Standing standing;
    private final DecisionBook decisions;
    private final Courts courts;

    Attacks(
            Objections objections,
            Reconsiderations reconsiderations,
            Contests contests,
            Standing standing,
            DecisionBook decisions,
            Courts courts) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
        this.contests = contests;
        this.standing = standing;
        this.decisions = decisions;
        this.courts = courts;
    }

    /**
     * @param below what was said below; null against an exit ban
     */
    record Found(Attacked attacked, @Nullable Objection below) {}

    Found find(Petitioner by, ReconsiderationRequest request) {
        if ((request.request() == null) == (request.exitBan() == null)) {
            throw Problem.invalid(
                    "/request",
                    "Exactly one of request and exitBan says what is taken up",
                    "Write one of the two.");
        }
        var found =
                request.request() == null
                        ? ban(by, Objects.requireNonNull(request.exitBan()))
                        : rejection(by, request.request());
        mustBeTheFirst(found.attacked());
        return found;
    }

    /**
     * @throws Problem 409 above the Supreme People's Court
     */
    String higherThan(String court) {
        var higher = courts.findById(court).orElseThrow().nextHigher();
        if (higher == null) {
            throw Problem.under(
                    "R-REVIEW-12(4)",
                    ProblemType.CONFLICT,
                    "The Supreme People's Court has decided; there is no court above it.",
                    "Its decision stands; what else takes you off stands in your ways off.");
        }
        return higher;
    }

    private Found ban(Petitioner by, UUID id) {
        var contested =
                contests.find(id)
                        .filter(one -> one.about() == About.EXIT_BAN)
                        .filter(one -> isOpenTo(by, one.court()))
                        .map(contests::hold)
                        .orElseThrow(Problem::notFound);
        mustConcern(by, contested);
        if (!contested.stands()) {
            throw Problem.under(
                    "R-EXIT-9",
                    ProblemType.CONFLICT,
                    "This exit ban has ended and binds nobody.",
                    "Read how it ended.");
        }
        var decision = decisions.byId(id);
        return new Found(
                new Attacked(
                        contested,
                        null,
                        decision.getCourtId(),
                        contested.since(),
                        decision.getServedOn()),
                null);
    }

    private Found rejection(Petitioner by, UUID id) {
        var below =
                objections
                        .findById(id)
                        .filter(one -> isOpenTo(by, one.getCourtId()))
                        .orElseThrow(Problem::notFound);
        var contested = contests.hold(contests.find(below.getSubjectId()).orElseThrow());
        mustConcern(by, contested);
        var again = objections.findById(id).orElseThrow();
        if (again.getState() != FilingState.REJECTED || !again.isStanding()) {
            throw Problem.under(
                    "R-REVIEW-12(4)",
                    ProblemType.CONFLICT,
                    "Only a rejection is taken to the next higher court.",
                    "Read where the correction request stands.");
        }
        var ruling = again.getRuling();
        return new Found(
                new Attacked(
                        contested,
                        id,
                        again.getCourtId(),
                        Objects.requireNonNull(ruling.getDecidedOn()),
                        ruling.getServedOn()),
                again);
    }

    /** Before anything is said about it: to others it does not exist. */
    private void mustConcern(Petitioner by, Contested contested) {
        if (by instanceof Petitioner.InPerson person) {
            standing.of(person.citizen(), contested);
        }
    }

    /** A paper may come to the court that decided, or to the one above it. */
    boolean isOpenTo(Petitioner by, String court) {
        return switch (by) {
            case Petitioner.InPerson _ -> true;
            case Petitioner.OnPaper clerk ->
                    clerk.officer().court().equals(court)
                            || clerk.officer()
                                    .court()
                                    .equals(courts.findById(court).orElseThrow().nextHigher());
        };
    }

    boolean isTakenUp(@Nullable UUID request, UUID contested) {
        return request == null
                ? reconsiderations.againstBan(contested)
                : reconsiderations.findByRequestId(request).stream()
                        .anyMatch(one -> one.getState() != FilingState.INADMISSIBLE);
    }

    private void mustBeTheFirst(Attacked attacked) {
        if (isTakenUp(attacked.request(), attacked.contested().id())) {
            throw Problem.under(
                    "R-REVIEW-12(4)",
                    ProblemType.CONFLICT,
                    "The next higher court has this before it, or has decided it.",
                    "Read where it stands; there is no second time.");
        }
    }
}

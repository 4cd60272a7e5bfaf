package org.defaulterregistry.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.review.Filing.Plea;
import org.defaulterregistry.review.Reconsideration.Attacked;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.GoingUpFacts;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.review.StandingFacts;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes rejections and exit bans to the next higher court: in time, or late with a good cause that
 * a judge there accepts (R-REVIEW-12(4), CPL Art. 86).
 */
@Component
public class ReconsiderationDesk {
    private final Reconsiderations reconsiderations;
    private final Attacks attacks;
    private final Petitions petitions;
    private final ReviewDuties duties;
    private final ReviewActs acts;
    private final ReviewBook book;
    private final Deadlines deadlines;

    ReconsiderationDesk(
            Reconsiderations reconsiderations,
            Attacks attacks,
            Petitions petitions,
            ReviewDuties duties,
            ReviewActs acts,
            ReviewBook book,
            Deadlines deadlines) {
        this.reconsiderations = reconsiderations;
        this.attacks = attacks;
        this.petitions = petitions;
        this.duties = duties;
        this.acts = acts;
        this.book = book;
        this.deadlines = deadlines;
    }

    @Transactional
    public Done<ReconsiderationView> file(Petitioner by, ReconsiderationRequest request) {
        var found = attacks.find(by, request);
        var attacked = found.attacked();
        var objector = objector(by, request, found);
        var arrival = petitions.arrival(by, request.onPaper());
        mustFollow(attacked, arrival);
        var higher = attacks.higherThan(attacked.court());
        var facts = facts(attacked, request, arrival);
        var law = new ArrayList<>(Rule.askAll(ReviewRules.GOING_UP, facts));
        law.addAll(standing(objector, attacked));
        if (!law.stream().allMatch(Finding::permits)) {
            return refuse(by, higher, attacked, FindingView.all(law));
        }
        var state = facts.inTime() ? FilingState.PENDING : FilingState.MORE_TIME_ASKED;
        var plea = plea(request, found.below());
        var filing = new Reconsideration(attacked, higher, objector, plea, arrival, state);
        if (!facts.inTime()) {
            filing.hinderedBy(
                    Objects.requireNonNull(request.obstacle()),
                    Objects.requireNonNull(request.obstacleEndedOn()));
        }
        reconsiderations.save(filing);
        duties.received(filing);
        var journal = acts.received(by, filing, "reconsideration");
        return Done.done(filing.getId(), book.view(filing), filing.getVersion(), journal);
    }

    /** The postmark counts for the one who goes up, and so it does here (R-CALC-4). */
    private static void mustFollow(Attacked attacked, Arrival arrival) {
        Petitions.mustNotBeBefore(
                attacked.decidedOn(), "/onPaper/receivedOn", arrival.receivedOn());
        Petitions.mustNotBeBefore(attacked.decidedOn(), "/onPaper/postedOn", arrival.came());
    }

    /** Who objected below, or now speaks for the same one bound; nobody else. */
    private Objector objector(Petitioner by, ReconsiderationRequest request, Attacks.Found found) {
        var contested = found.attacked().contested();
        var now = petitions.objector(by, request.onPaper(), contested);
        var below = found.below();
        if (below == null || isTheSame(now, below.objector(), contested)) {
            return now;
        }
        if (by instanceof Petitioner.InPerson) {
            throw Problem.notFound();
        }
        return new Objector(Applicant.OTHER, now.party(), now.document(), false, now.name());
    }

    private static boolean isTheSame(Objector now, Objector before, Contested contested) {
        return now.party() != null
                && (now.party().equals(before.party())
                        || speaksFor(now, contested) && speaksFor(before, contested));
    }

    /** Is the one bound, or represents him. */
    private static boolean speaksFor(Objector objector, Contested contested) {
        return objector.forUnit() || contested.party().equals(objector.party());
    }

    private static List<Finding> standing(Objector objector, Attacked attacked) {
        return Rule.askAll(
                ReviewRules.STANDING,
                new StandingFacts.Recorded(objector.as(), attacked.contested().about().subject()));
    }

    private static Plea plea(ReconsiderationRequest request, @Nullable Objection below) {
        return below == null
                ? new Plea(
                        Reason.SHOULD_NOT_BE_LISTED,
                        request.text(),
                        Boolean.TRUE.equals(request.notMe()))
                : new Plea(below.getReason(), request.text(), below.isNotMe());
    }

    private GoingUpFacts facts(Attacked attacked, ReconsiderationRequest request, Arrival arrival) {
        var ended = request.obstacleEndedOn();
        if ((ended != null) != new Visible.Reader().isValid(request.obstacle(), null)) {
            throw Problem.invalid(
                    "/obstacle",
                    "More time is asked for with what stood in the way and the day it was gone",
                    "Write both obstacle and obstacleEndedOn, or neither.");
        }
        if (ended != null) {
            petitions.mustBeADay("/obstacleEndedOn", ended);
        }
        if (ended != null && ended.isAfter(arrival.came())) {
            throw Problem.invalid(
                    "/obstacleEndedOn",
                    "The obstacle ended after this was posted or filed",
                    "Write the day on which it was gone.");
        }
        return new GoingUpFacts(
                arrival.came(),
                Optional.ofNullable(attacked.servedOn())
                        .map(served -> ReviewRules.lastDayToGoUp(served, deadlines)),
                Optional.ofNullable(ended)
                        .map(day -> ReviewRules.lastDayToExcuseDelay(day, deadlines)));
    }

    /**
     * Late, or of a stranger: inadmissible. The refusal stands in the journal of the court that was
     * asked.
     */
    private Done<ReconsiderationView> refuse(
            Petitioner by, String higher, Attacked attacked, List<FindingView> findings) {
        var subject = attacked.request() == null ? attacked.contested().id() : attacked.request();
        return Done.refused(
                subject,
                findings,
                acts.refused(Approval.by(by), higher, subject, "reconsideration", findings));
    }
}

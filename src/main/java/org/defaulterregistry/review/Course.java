package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an objection stands: by when, and what comes next (table C). */
@Component
class Course {
    private final Reconsiderations reconsiderations;
    private final Doubt doubt;
    private final Courts courts;
    private final Phrases phrases;
    private final Deadlines deadlines;
    private final Clock clock;

    Course(
            Reconsiderations reconsiderations,
            Doubt doubt,
            Courts courts,
            Phrases phrases,
            Deadlines deadlines,
            Clock clock) {
        this.reconsiderations = reconsiderations;
        this.doubt = doubt;
        this.courts = courts;
        this.phrases = phrases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ObjectionClock of(Objection objection) {
        var due = ReviewRules.decisionDue(objection.getReceivedOn(), deadlines);
        var above = above(objection);
        var goUp = above.isPresent() ? null : lastDayToGoUp(objection);
        return new ObjectionClock(
                objection.getState() == FilingState.PENDING ? due.date() : null,
                goUp == null
                        ? objection.getState() == FilingState.PENDING && due.estimate()
                        : goUp.estimate(),
                due.calendarVersion(),
                goUp == null ? null : goUp.date(),
                higher(objection.getCourtId()),
                above.map(this::takenUp).orElseGet(() -> next(objection, due, goUp)));
    }

    ObjectionClock of(Reconsideration reconsideration) {
        var due = ReviewRules.decisionDue(reconsideration.getReceivedOn(), deadlines);
        var open = reconsideration.getState().isOpen();
        return new ObjectionClock(
                open ? due.date() : null,
                open && due.estimate(),
                due.calendarVersion(),
                null,
                null,
                next(reconsideration, due));
    }

    /** What took a rejection up; what came late without a good cause has left it as it was. */
    private Optional<Reconsideration> above(Objection objection) {
        return reconsiderations.findByRequestId(objection.getId()).stream()
                .filter(one -> one.getState() != FilingState.INADMISSIBLE)
                .findFirst();
    }

    /** Of a rejection that was served; empty while no time runs. */
    private @Nullable DueDay lastDayToGoUp(Objection objection) {
        var served = objection.getRuling().getServedOn();
        return objection.getState() == FilingState.REJECTED && served != null
                ? ReviewRules.lastDayToGoUp(served, deadlines)
                : null;
    }

    /** Null above the Supreme People's Court. */
    private @Nullable String higher(String court) {
        return courts.findById(court).orElseThrow().nextHigher();
    }

    private InWords next(Objection objection, DueDay due, @Nullable DueDay goUp) {
        return switch (objection.getState()) {
            case HINT -> say("hint");
            case PENDING -> pending("pending", "decides", objection, due);
            case UPHELD -> putRight(objection);
            case REJECTED -> goingUp(objection, goUp);
            case MORE_TIME_ASKED, INADMISSIBLE -> throw new IllegalStateException();
        };
    }

    private InWords goingUp(Objection objection, @Nullable DueDay goUp) {
        var higher = higher(objection.getCourtId());
        if (!objection.isStanding()) {
            return say("hint-looked-at");
        }
        if (higher == null) {
            return say("no-court-above");
        }
        var court = courts.findById(higher).orElseThrow();
        if (goUp == null) {
            return say("rejected-unserved", court);
        }
        if (goUp.isSurelyPast(today())) {
            return say("too-late-to-go-up", goUp.date());
        }
        return say(goUp.estimate() ? "rejected-estimate" : "rejected", court, goUp.date());
    }

    /** There is one time up: as said of a rejection, what has become of that (R-REVIEW-12(4)). */
    private InWords takenUp(Reconsideration above) {
        return switch (above.getState()) {
            case UPHELD -> say("upheld-above").then(putRight(above));
            case REJECTED -> say("rejected-above");
            case MORE_TIME_ASKED, PENDING, INADMISSIBLE, HINT ->
                    say("taken-up", courts.findById(above.getCourtId()).orElseThrow())
                            .then(of(above).next());
        };
    }

    private InWords next(Reconsideration reconsideration, DueDay due) {
        return switch (reconsideration.getState()) {
            case MORE_TIME_ASKED ->
                    pending("more-time-asked", "more-time-asked", reconsideration, due);
            case PENDING -> pending("pending-above", "decides-above", reconsideration, due);
            case INADMISSIBLE -> say("inadmissible");
            case UPHELD -> putRight(reconsideration);
            case REJECTED -> say("rejected-for-good");
            case HINT -> throw new IllegalStateException();
        };
    }

    private InWords putRight(Filing filing) {
        var done = filing.getRuling().getPutRight();
        if (done == PutRight.CORRECTION_OWED) {
            return say("correction-owed");
        }
        return done == PutRight.ENDED_BEFORE ? say("ended-before") : say("put-right");
    }

    /**
     * @param resting what is said instead where something rests meanwhile
     */
    private InWords pending(String what, String resting, Filing filing, DueDay due) {
        return doubt.meanwhile(filing, due.date())
                .map(rests -> sayBy(resting, due).then(rests))
                .orElseGet(() -> sayBy(what, due));
    }

    private InWords sayBy(String what, DueDay due) {
        var said = say(what, due.date());
        return due.estimate() ? said.then(phrases.say("way.estimate")) : said;
    }

    private InWords say(String what, Object... values) {
        return phrases.say("objection.next." + what, values);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

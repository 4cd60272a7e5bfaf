package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an objection stands: by when, and what comes next (table C). */
@Component
class Course {
    private final Courts courts;
    private final Deadlines deadlines;
    private final Clock clock;

    Course(Courts courts, Deadlines deadlines, Clock clock) {
        this.courts = courts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ObjectionClock of(Objection objection) {
        var due = ReviewRules.decisionDue(objection.getReceivedOn(), deadlines);
        var goUp = lastDayToGoUp(objection);
        return new ObjectionClock(
                objection.getState() == FilingState.PENDING ? due.date() : null,
                objection.getState() == FilingState.PENDING && due.estimate(),
                due.calendarVersion(),
                goUp,
                higher(objection.getCourtId()),
                next(objection, due.date(), goUp));
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
                next(reconsideration, due.date()));
    }

    /** Of a rejection that was served; empty while no time runs. */
    @Nullable LocalDate lastDayToGoUp(Objection objection) {
        var served = objection.getRuling().getServedOn();
        return objection.getState() == FilingState.REJECTED && served != null
                ? ReviewRules.lastDayToGoUp(served, deadlines).date()
                : null;
    }

    /** Null above the Supreme People's Court. */
    @Nullable String higher(String court) {
        return courts.findById(court).orElseThrow().nextHigher();
    }

    private String next(Objection objection, LocalDate due, @Nullable LocalDate goUp) {
        return switch (objection.getState()) {
            case HINT ->
                    "A hint from somebody without standing: the court looks at it and owes no decision"
                            + " (R-CORRECT-9).";
            case PENDING -> "The court decides by " + due + "; nothing rests meanwhile.";
            case UPHELD -> putRight(objection);
            case REJECTED -> goingUp(objection, goUp);
            case MORE_TIME_ASKED, INADMISSIBLE -> throw new IllegalStateException();
        };
    }

    private String goingUp(Objection objection, @Nullable LocalDate goUp) {
        var higher = higher(objection.getCourtId());
        if (!objection.isStanding()) {
            return "The court has looked at the hint, and leaves it as it is.";
        }
        if (higher == null) {
            return "The Supreme People's Court has decided; there is no court above it.";
        }
        var court = courts.findById(higher).orElseThrow().nameEn();
        if (goUp == null) {
            return "Rejected, and not served yet: from service on there are ten days to go to "
                    + court
                    + ".";
        }
        return today().isAfter(goUp)
                ? "The last day to go up was "
                        + goUp
                        + "; more time only for a good cause (CPL Art. 86)."
                : "You may go to "
                        + court
                        + " until "
                        + goUp
                        + "; the posting date counts (R-CALC-4).";
    }

    private String next(Reconsideration reconsideration, LocalDate due) {
        return switch (reconsideration.getState()) {
            case MORE_TIME_ASKED ->
                    "It came late: the higher court says whether it is accepted, and decides by "
                            + due
                            + ".";
            case PENDING -> "The higher court decides by " + due + "; nothing rests meanwhile.";
            case INADMISSIBLE ->
                    "It came late, and the cause was not accepted. Nothing goes further.";
            case UPHELD -> putRight(reconsideration);
            case REJECTED -> "Rejected for good. What takes you off stands in your ways off.";
            case HINT -> throw new IllegalStateException();
        };
    }

    private static String putRight(Filing filing) {
        var done = filing.getRuling().getPutRight();
        if (done == PutRight.CORRECTION_OWED) {
            return "Upheld: the data is corrected within three working days (R-REVIEW-12(2)).";
        }
        return done == PutRight.ENDED_BEFORE
                ? "Upheld; it had ended before."
                : "Upheld, and put right on the same day.";
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

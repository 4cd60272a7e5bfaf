package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.Court;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.review.StandingFacts;
import org.defaulterregistry.rulebook.review.Subject;
import org.jspecify.annotations.Nullable;

/** Who may object, where, until when, and what happens meanwhile? */
final class ReviewQuestion {

    private final Reply reply;
    private final Told told;

    private ReviewQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
    }

    static void answer(Reply reply) {
        var question = new ReviewQuestion(reply);
        reply.field("standing", question::standing);
        reply.day("decision_due_by", question::decisionDueBy);
        reply.day("fix_due_by", question::fixDueBy);
        reply.day("last_day", question::lastDay);
        reply.field("timely", question::timely);
        reply.field("entry_suspended", question::entrySuspended);
        reply.field("competent_court", question::competentCourt);
    }

    private ReviewStep step() {
        return Keys.find(ReviewStep.values(), ReviewStep::key, told.text("step"));
    }

    private @Nullable Boolean standing() {
        return step().isRequest() ? reply.holds(ReviewRules.STANDING, new Objector(told)) : null;
    }

    private Optional<LocalDate> decisionDueBy() {
        if (!step().awaitsDecision()) {
            return Optional.empty();
        }
        return told.day("received_on").map(this::decisionDueAfter);
    }

    private LocalDate decisionDueAfter(LocalDate received) {
        var rule =
                step() == ReviewStep.CORRECTION_REQUEST
                        ? ReviewRules.FIRST_DECISION
                        : ReviewRules.SECOND_DECISION;
        reply.found(rule, "Must the court decide within fifteen days?", true);
        return new Counting(reply)
                .inCalendarDays(
                        received.plusDays(ReviewRules.DAYS_TO_DECIDE),
                        ReviewRules.decisionDue(received, reply.deadlines()));
    }

    private Optional<LocalDate> fixDueBy() {
        if (step() != ReviewStep.CORRECTION_UPHELD) {
            return Optional.empty();
        }
        return told.day("upheld_on").map(this::fixDueAfter);
    }

    private LocalDate fixDueAfter(LocalDate upheld) {
        reply.found(ReviewRules.PUT_RIGHT, "Must it be put right within three working days?", true);
        return new Counting(reply)
                .inWorkingDays(upheld, ReviewRules.fixDue(upheld, reply.deadlines()));
    }

    private Optional<LocalDate> lastDay() {
        if (step() != ReviewStep.RECONSIDERATION) {
            return Optional.empty();
        }
        return told.day("rejection_served_on").map(this::lastDayAfter);
    }

    private LocalDate lastDayAfter(LocalDate served) {
        reply.found(ReviewRules.GO_UP, "May it be taken up within ten days of service?", true);
        return new Counting(reply)
                .inCalendarDays(
                        served.plusDays(ReviewRules.DAYS_TO_GO_UP),
                        ReviewRules.lastDayToGoUp(served, reply.deadlines()));
    }

    private @Nullable Boolean timely() {
        if (step() != ReviewStep.RECONSIDERATION) {
            return null;
        }
        var served = told.day("rejection_served_on");
        return served.isEmpty() ? null : timelyAfter(served.get());
    }

    private @Nullable Boolean timelyAfter(LocalDate served) {
        var came = dayItCame();
        if (came.isEmpty()) {
            return null;
        }
        if (!came.get().isAfter(served.plusDays(ReviewRules.DAYS_TO_GO_UP))) {
            return true;
        }
        return !came.get().isAfter(lastDayAfter(served));
    }

    /** A posting counts, then a filing, then an arrival; a day told as null has not come. */
    private Optional<LocalDate> dayItCame() {
        var posted = told.dayIfTold("posted_on");
        reply.found(
                ReviewRules.POSTED,
                "Was it posted, so that the posting counts?",
                posted.isPresent());
        var came =
                posted.or(() -> told.dayIfTold("filed_on")).or(() -> told.dayIfTold("received_on"));
        if (came.isEmpty() && noneTold("posted_on", "filed_on", "received_on")) {
            return told.has("query_date") ? told.day("query_date") : told.day("filed_on");
        }
        return came;
    }

    private boolean noneTold(String... fields) {
        return Stream.of(fields).noneMatch(told::has);
    }

    private boolean entrySuspended() {
        step();
        reply.found(
                ReviewRules.NO_SUSPENSION,
                "Does the entry rest while an objection runs?",
                ReviewRules.suspends());
        return ReviewRules.suspends();
    }

    private String competentCourt() {
        var court = step().court();
        reply.found(
                court == Court.ENFORCEMENT_COURT ? ReviewRules.WHO_AND_WHERE : ReviewRules.GO_UP,
                "Is it the " + court.key().replace('-', ' ') + " that decides?",
                true);
        return court.key();
    }

    /** Who objects to what, as far as told. */
    private record Objector(Told told) implements StandingFacts {

        @Override
        public Applicant applicant() {
            return switch (told.text("applicant")) {
                case "listed-person" -> Applicant.LISTED_PERSON;
                case "restricted-person" -> Applicant.RESTRICTED_PERSON;
                default -> Applicant.OTHER;
            };
        }

        @Override
        public Subject about() {
            return Keys.find(Subject.values(), Subject::key, told.text("about"));
        }
    }
}

package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.listing.DecisionRules;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.listing.PublicationRules;

/** Somebody may be listed: is the entry published? */
record PublicationQuestion(Reply reply, AskedCase asked, AskedDecision decision) {

    boolean graceAllowed() {
        var allowed = Grace.allowed(graceMonths());
        reply.found(Grace.CITATION, "Is the grace period one to three months?", allowed);
        return allowed;
    }

    /** The steps that are part of the question. */
    boolean procedureInOrder() {
        List<Rule<? super AskedDecision>> steps = new ArrayList<>();
        if (decision.noticeIsAsked()) {
            steps.add(DecisionRules.WARNED);
        }
        if (decision.formIsAsked()) {
            steps.addAll(DecisionRules.VALID);
            steps.add(PublicationRules.SERVED);
        }
        return reply.holds(steps, decision);
    }

    boolean publish() {
        var decided = asked.decidedOn();
        if (decided.isEmpty() || (decision.isAsked() && !procedureInOrder())) {
            return false;
        }
        return Grace.allowed(graceMonths())
                ? publishAfter(Grace.from(decided.get(), graceMonths(), reply.deadlines()))
                : publishAtOnce(decided.get());
    }

    private int graceMonths() {
        return reply.told().wholeOr("grace_months", 0);
    }

    private boolean publishAtOnce(LocalDate decided) {
        var told = reply.told();
        var performedBefore =
                told.dayIfTold("performed_on").filter(day -> !day.isAfter(decided)).isPresent();
        var notYet = told.dayIfTold("query_date").filter(day -> day.isBefore(decided)).isPresent();
        return !performedBefore && !notYet;
    }

    private boolean publishAfter(Grace grace) {
        new Counting(reply).inMonthsOrYears(grace.correspondingDay());
        var ended = !performedInOrStillRuns(grace);
        reply.found(Grace.CITATION, "Did grace pass without performance?", ended);
        if (ended && reply.told().day("performed_on").isEmpty()) {
            reply.told().need("query_date");
        }
        return ended;
    }

    private boolean performedInOrStillRuns(Grace grace) {
        return Stream.of("performed_on", "query_date")
                .map(reply.told()::dayIfTold)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .filter(grace::surelyRunsOn)
                .isPresent();
    }
}

package org.defaulterregistry.rulebook.relist;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Periods;

/**
 * After a deletion a new ground lists again, but a creditor who let the debtor go must wait six
 * months.
 */
public final class RelistRules {

    public static final int BAR_MONTHS = 6;

    public static final Citation AGAIN = LIST_PROVISIONS_2017.rule("R-RELIST-10(a)", "Art. 10(3)");
    private static final Citation BAR =
            LIST_PROVISIONS_2017.rule("R-RELIST-10(b)", "Art. 10(3) last sentence");

    /** One no, and nothing is barred. */
    public static final List<Rule<RelistFacts>> BARRED =
            List.of(
                    ask(
                            BAR,
                            "Did the entry go because the creditor applied for it?",
                            facts -> startsBar(facts.removedUnder())),
                    ask(
                            BAR,
                            "Is it that creditor who asks again?",
                            facts -> barred(facts.requestedBy(), facts)),
                    ask(
                            BAR,
                            "Are the six months still running?",
                            facts ->
                                    facts.removedOn()
                                            .filter(removed -> runs(removed, facts.requestedOn()))
                                            .isPresent()));

    /** Asked of a new listing where an earlier entry has gone; one no, and it must wait. */
    public static final List<Rule<RelistFacts>> AGAIN_NOW =
            List.of(
                    ask(
                            BAR,
                            "Is the request free of the six months' bar?",
                            facts -> !barred(facts)),
                    ask(
                            AGAIN,
                            "Has the earlier entry gone, so that a ground may list again?",
                            facts -> facts.removedOn().isPresent()));

    private RelistRules() {}

    public static List<Finding> findings(RelistFacts facts) {
        return Rule.askAll(BARRED, facts);
    }

    /** Whether the request is refused for now. */
    public static boolean barred(RelistFacts facts) {
        return findings(facts).stream().allMatch(Finding::permits);
    }

    /** The last day of the bar; empty if there is none. No holiday moves it (R-CALC-6). */
    public static Optional<LocalDate> barLastDay(RemovedUnder under, LocalDate removedOn) {
        return Optional.of(removedOn).filter(_ -> startsBar(under)).map(RelistRules::lastDay);
    }

    public static boolean startsBar(RemovedUnder under) {
        return under == RemovedUnder.CREDITOR_APPLICATION;
    }

    private static boolean barred(RequestedBy by, RelistFacts facts) {
        return switch (by) {
            case SAME_CREDITOR -> true;
            case OTHER_CREDITOR -> facts.readings().barBindsOtherCreditors();
            case COURT_EX_OFFICIO -> false;
        };
    }

    private static boolean runs(LocalDate removedOn, LocalDate day) {
        return !day.isBefore(removedOn) && !day.isAfter(lastDay(removedOn));
    }

    private static LocalDate lastDay(LocalDate removedOn) {
        return Periods.lastDayOfMonths(removedOn, BAR_MONTHS);
    }
}

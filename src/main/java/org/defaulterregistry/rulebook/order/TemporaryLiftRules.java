package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Periods;

/**
 * Lifting the ban on aircraft and high-speed trains for an urgent journey, for one month at most.
 */
public final class TemporaryLiftRules {

    public static final Approver APPROVER = Approver.COURT_PRESIDENT;
    public static final Set<String> MEASURES =
            Set.of("air-travel", "train-g-all-seats", "train-emu-first-class");

    private static final Citation LIFT =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(3)", "Art. 17(3)");

    /** One no, and the ban stays. */
    public static final List<Rule<TemporaryLiftFacts>> RULES =
            List.of(
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(1)", "Art. 1(1)"),
                            "Does the restriction bind this person?",
                            TemporaryLiftFacts::restricted),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(4)", "Art. 17"),
                            "Was all earlier evidence true, and every undertaking kept?",
                            facts -> !facts.earlierFalseEvidence()),
                    ask(
                            LIFT,
                            "Is it about aircraft or high-speed trains?",
                            facts -> MEASURES.contains(facts.measure())),
                    ask(
                            LIFT,
                            "Is the reason to travel on the closed list?",
                            facts -> facts.reason().isPresent()),
                    ask(LIFT, "Is there evidence?", TemporaryLiftFacts::evidence),
                    ask(
                            LIFT,
                            "Is there a written undertaking?",
                            TemporaryLiftFacts::writtenUndertaking),
                    ask(
                            LIFT,
                            "Does it end within one month?",
                            facts ->
                                    facts.to().filter(to -> within(facts.from(), to)).isPresent()));

    private TemporaryLiftRules() {}

    /** Everything is asked; the court president decides on the answers. */
    public static TemporaryLift decide(TemporaryLiftFacts facts) {
        return new TemporaryLift(latestEnd(facts.from()), Rule.askAll(RULES, facts));
    }

    /** A permission ends on its date, whatever day that is (R-CALC-3, R-CALC-6). */
    public static LocalDate latestEnd(LocalDate from) {
        return Periods.lastDayOfMonths(from, 1);
    }

    /**
     * The days asked for together with those already granted that they overlap or adjoin. Two lifts
     * without a day between them are one, and one month is the most for it (R-CONS-17(3)).
     *
     * @param granted for the same person, measure and reason
     */
    public static Days unbroken(Days asked, List<Days> granted) {
        var run = asked;
        var longer = longer(run, granted);
        while (longer.isPresent()) {
            run = longer.get();
            longer = longer(run, granted);
        }
        return run;
    }

    private static Optional<Days> longer(Days run, List<Days> granted) {
        return granted.stream()
                .filter(run::adjoins)
                .map(run::joined)
                .filter(joined -> !joined.equals(run))
                .findFirst();
    }

    private static boolean within(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && !to.isAfter(latestEnd(from));
    }

    /** The answer to a request for a temporary lift. */
    public record TemporaryLift(LocalDate latestEnd, List<Finding> findings) {

        public boolean mayBeGranted() {
            return findings.stream().allMatch(Finding::permits);
        }

        public Approver approver() {
            return APPROVER;
        }
    }

    /** A request as a court has it before it, complete. */
    public record Request(
            boolean restricted,
            String measure,
            Optional<TravelReason> reason,
            LocalDate from,
            Optional<LocalDate> to,
            boolean evidence,
            boolean writtenUndertaking,
            boolean earlierFalseEvidence)
            implements TemporaryLiftFacts {}
}

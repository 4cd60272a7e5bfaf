package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;

/**
 * A court finds by itself that an order or an exit ban should not have been, or hits somebody whom
 * it may not hit any more. What is wrong must go, without anybody's objection (R-SELF-CHECK).
 */
public final class WrongMeasureRules {

    public static final Citation CITATION =
            ENFORCEMENT_OPINION_2019.rule("R-SELF-CHECK", "Art. 18");

    /** All yes: the order must go. */
    public static final List<Rule<OrderFacts>> WRONG_ORDER =
            List.of(
                    ask(
                            CITATION,
                            "Did the court find that the order should not have been made?",
                            OrderFacts::shouldNotHaveBeen),
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(2)", "Art. 1(2)"),
                            "Is there no entry of the case that demands the restriction?",
                            facts -> !facts.demanded()));

    /** All yes: the ban must go. */
    public static final List<Rule<BanFacts>> WRONG_BAN =
            List.of(
                    ask(
                                    CITATION,
                                    "Did the court find that the ban should not have been made?",
                                    BanFacts::shouldNotHaveBeen)
                            .onlyIf(facts -> !facts.forTheOffice()),
                    ask(
                                    CIVIL_PROCEDURE_LAW_2023.rule("R-EXIT-1", "Art. 266"),
                                    "Has the person been let go from the office for which the ban"
                                            + " was made?",
                                    (BanFacts facts) -> !facts.holdsTheOffice())
                            .onlyIf(BanFacts::forTheOffice));

    private WrongMeasureRules() {}

    /**
     * @param demanded by an entry of the case that is in force, or in grace with the order that
     *     begins with it: that goes first
     */
    public record OrderFacts(boolean shouldNotHaveBeen, boolean demanded) {}

    /**
     * @param forTheOffice it is said that the person is none of those whom the ban may hit
     * @param holdsTheOffice the one for which the ban was made
     */
    public record BanFacts(
            boolean shouldNotHaveBeen, boolean forTheOffice, boolean holdsTheOffice) {}

    public static OrderLift order(OrderFacts facts) {
        var findings = Rule.askAll(WRONG_ORDER, facts);
        return new OrderLift(findings, findings);
    }

    public static OrderLift ban(BanFacts facts) {
        var findings = Rule.askAll(WRONG_BAN, facts);
        return new OrderLift(findings, findings);
    }
}

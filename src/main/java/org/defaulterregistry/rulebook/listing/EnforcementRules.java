package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/**
 * Where nothing is enforced nobody is listed, and no sanction grows: what would end an entry stands
 * against a new one.
 */
public final class EnforcementRules {

    /** One no, and nobody is listed and no term extended in the case. */
    public static final List<Rule<Enforcement>> LISTING =
            List.of(
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-REMOVE-10(5)", "Art. 10(1)(5)"),
                                    "Is enforcement free of a suspension for trial supervision or"
                                            + " bankruptcy?",
                                    (Enforcement now) -> !now.suspended())
                            .onlyIf(Enforcement::suspended),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-REMOVE-10(6)", "Art. 10(1)(6)"),
                                    "Is there no ruling not to enforce?",
                                    (Enforcement now) -> !now.ruledOut())
                            .onlyIf(Enforcement::ruledOut),
                    ask(
                                    LIST_PROVISIONS_2017.rule("R-REMOVE-10(7)", "Art. 10(1)(7)"),
                                    "Is there no ruling that ended enforcement for good?",
                                    (Enforcement now) -> !now.ended())
                            .onlyIf(Enforcement::ended));

    /** A no, and no consumption is restricted. */
    public static final Rule<Enforcement> ORDER =
            ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(1)", "Art. 1(1)"),
                            "Is the debtor subject to enforcement, neither suspended by ruling nor"
                                    + " ended?",
                            Enforcement::runs)
                    .onlyIf(now -> !now.runs());

    /** A no, and nobody is kept from leaving the country. */
    public static final Rule<Enforcement> EXIT_BAN =
            ask(
                            CIVIL_PROCEDURE_LAW_2023.rule("R-EXIT-1", "Art. 266"),
                            "Is the debtor subject to enforcement, neither suspended by ruling nor"
                                    + " ended?",
                            Enforcement::runs)
                    .onlyIf(now -> !now.runs());

    private EnforcementRules() {}

    /** Only what concerns this case: nothing is asked while enforcement runs. */
    public static List<Finding> ofListing(Enforcement now) {
        return asked(LISTING, now);
    }

    /** Likewise, of a consumption order. */
    public static List<Finding> ofOrder(Enforcement now) {
        return asked(List.of(ORDER), now);
    }

    /** Likewise, of an exit ban: it says as well what stopped enforcement. */
    public static List<Finding> ofExitBan(Enforcement now) {
        return asked(Stream.concat(Stream.of(EXIT_BAN), LISTING.stream()).toList(), now);
    }

    private static List<Finding> asked(List<Rule<Enforcement>> rules, Enforcement now) {
        return rules.stream()
                .filter(rule -> rule.applies().test(now))
                .map(rule -> rule.applyTo(now))
                .toList();
    }

    /**
     * How enforcement against a debtor stands.
     *
     * @param suspended because of trial supervision or bankruptcy; other suspensions do not count
     * @param ruledOut a ruling not to enforce
     * @param ended for good; a round that ended (终本) is no end
     */
    public record Enforcement(boolean suspended, boolean ruledOut, boolean ended) {
        boolean runs() {
            return !suspended && !ruledOut && !ended;
        }
    }
}

package org.defaulterregistry.rulebook.order;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.jspecify.annotations.Nullable;

/**
 * Whom a court's own decision may forbid to leave the country, and until when. An entry alone never
 * does (R-EXIT-1).
 */
public final class ExitBanRules {

    public static final Citation CITATION = CIVIL_PROCEDURE_LAW_2023.rule("R-EXIT-1", "Art. 266");

    /** One no, and there is no ban. */
    public static final List<Rule<ExitBanFacts>> MAY_BAN =
            List.of(
                    ask(
                            CITATION,
                            "Is it somebody whom the law lets an exit ban hit?",
                            facts -> mayHit(facts.target())),
                    ask(
                            CITATION,
                            "Is the debtor of the kind that this target belongs to?",
                            facts -> facts.target().ofUnit() == facts.debtorIsUnit()),
                    ask(
                                    CITATION,
                                    "Does the person hold that office in the debtor unit?",
                                    ExitBanFacts::holdsTheOffice)
                            .onlyIf(facts -> facts.target().ofUnit()),
                    ask(
                                    CITATION,
                                    "Is the debtor without capacity, so that a guardian acts?",
                                    ExitBanFacts::debtorWithoutCapacity)
                            .onlyIf(facts ->
                                    facts.target() == Target.GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY),
                    ask(
                            CITATION,
                            "Is the obligation still unperformed?",
                            facts -> !facts.obligationPerformed()));

    /** All yes: the court must lift. */
    public static final List<Rule<ExitBanLiftFacts>> MUST_LIFT =
            List.of(
                    ask(CITATION, "Is there an exit ban in force?", ExitBanLiftFacts::banInForce),
                    ask(
                            CITATION,
                            "Is the obligation fully performed?",
                            ExitBanLiftFacts::obligationPerformed));

    /** All yes: the court may lift. */
    public static final List<Rule<ExitBanLiftFacts>> MAY_LIFT =
            List.of(
                    ask(CITATION, "Is there an exit ban in force?", ExitBanLiftFacts::banInForce),
                    ask(
                            CITATION,
                            "Is there valid security, or does the creditor consent, or is the"
                                    + " obligation performed?",
                            facts ->
                                    facts.validSecurity()
                                            || facts.creditorConsents()
                                            || facts.obligationPerformed()));

    private ExitBanRules() {}

    public static List<Finding> findings(ExitBanFacts facts) {
        return Rule.askAll(MAY_BAN, facts);
    }

    public static OrderLift lift(ExitBanLiftFacts facts) {
        return new OrderLift(Rule.askAll(MUST_LIFT, facts), Rule.askAll(MAY_LIFT, facts));
    }

    public static boolean mayHit(Target target) {
        return switch (target) {
            case DEBTOR,
                    GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY,
                    LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT,
                    PRINCIPAL_OF_DEBTOR_UNIT,
                    DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT ->
                    true;
            case ACTUAL_CONTROLLER_OF_DEBTOR_UNIT, ANYBODY_ELSE -> false;
        };
    }

    /** Whom a court may think of. */
    public enum Target {
        DEBTOR("debtor", null),
        GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY("guardian-of-debtor-without-capacity", null),
        LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT(
                "legal-representative-of-debtor-unit", Group.LEGAL_REPRESENTATIVE),
        PRINCIPAL_OF_DEBTOR_UNIT("principal-of-debtor-unit", Group.PRINCIPAL),
        DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT(
                "directly-responsible-person-of-debtor-unit", Group.DIRECTLY_RESPONSIBLE),
        ACTUAL_CONTROLLER_OF_DEBTOR_UNIT(
                "actual-controller-of-debtor-unit", Group.ACTUAL_CONTROLLER),
        ANYBODY_ELSE("anybody-else", null);

        private final String key;
        private final @Nullable Group group;

        Target(String key, @Nullable Group group) {
            this.key = key;
            this.group = group;
        }

        public String key() {
            return key;
        }

        /** The office that makes one such a target; empty if none does. */
        public Optional<Group> group() {
            return Optional.ofNullable(group);
        }

        /** One who answers for a unit. */
        public boolean ofUnit() {
            return group != null;
        }

        public static Optional<Target> ofKey(String key) {
            return Stream.of(values()).filter(target -> target.key.equals(key)).findFirst();
        }
    }
}

package org.defaulterregistry.rulebook.measure;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.LawText.PUNISHMENT_LIST;
import static org.defaulterregistry.rulebook.measure.MeasureAnswer.Restraint.CLEAR;
import static org.defaulterregistry.rulebook.measure.MeasureAnswer.Restraint.RESTRICTED;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;

/**
 * May the provider serve this party? Decision table D.
 *
 * <p>A party is bound as long as one case binds it. A court's permit lets only its own case rest,
 * and only measures of consumption.
 */
public final class MeasureRules {

    static final Citation NO_BASIS = PUNISHMENT_LIST.rule("R-MEASURE-BASIS", "basic list");
    static final Citation LISTED = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(2)", "Art. 1(2)");
    static final Citation ORDERED = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(1)", "Art. 1(1)");
    static final Citation OFFICER = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-UNIT", "Art. 3(2)");
    static final Citation PERMITTED = CONSUMPTION_PROVISIONS_2015.rule("R-CONS-8", "Art. 8");
    static final Citation ENTERED = LIST_PROVISIONS_2017.rule("R-NOTIFY-8(1)", "Art. 8(1)");
    static final Citation NOT_ENTERED = LIST_PROVISIONS_2017.rule("R-SCOPE-1", "Art. 1");
    static final Citation OWN_DECISION = CIVIL_PROCEDURE_LAW_2023.rule("R-EXIT-1", "Art. 266");

    private MeasureRules() {}

    /**
     * Whether the measure binds a party on that day, and by which rule.
     *
     * @param bindings what each case does to the party on that day, at most one a case and
     *     capacity; none if nothing does
     * @throws IllegalArgumentException if nobody may ask for this measure
     */
    public static MeasureAnswer answer(Measure measure, List<Binding> bindings, LocalDate on) {
        if (!measure.appliesOn(on)) {
            return new MeasureAnswer(CLEAR, NO_BASIS);
        }
        return switch (measure.attachesTo()) {
            case ORDER_OR_ENTRY -> byOrderOrEntry(measure, bindings);
            case ENTRY -> byEntry(measure, bindings);
            case OWN_DECISION -> byOwnDecision(bindings);
            case NOT_CHECKABLE ->
                    throw new IllegalArgumentException(measure.key() + " is not to be checked");
        };
    }

    private static MeasureAnswer byOrderOrEntry(Measure measure, List<Binding> bindings) {
        for (var binding : bindings) {
            if (restrictsConsumption(measure, binding) && !binding.permitted()) {
                return new MeasureAnswer(RESTRICTED, reasonOf(binding));
            }
        }
        var permitted =
                bindings.stream().anyMatch(binding -> restrictsConsumption(measure, binding));
        return new MeasureAnswer(CLEAR, permitted ? PERMITTED : ORDERED);
    }

    private static boolean restrictsConsumption(Measure measure, Binding binding) {
        return (binding.entryInForce() || binding.orderInForce())
                && measure.reaches(binding.capacity());
    }

    private static Citation reasonOf(Binding binding) {
        if (binding.capacity() == Capacity.OFFICER_OF_DEBTOR_UNIT) {
            return OFFICER;
        }
        return binding.entryInForce() ? LISTED : ORDERED;
    }

    private static MeasureAnswer byEntry(Measure measure, List<Binding> bindings) {
        var bound =
                bindings.stream()
                        .anyMatch(binding ->
                                binding.entryInForce() && measure.reaches(binding.capacity()));
        return bound
                ? new MeasureAnswer(RESTRICTED, ENTERED)
                : new MeasureAnswer(CLEAR, NOT_ENTERED);
    }

    private static MeasureAnswer byOwnDecision(List<Binding> bindings) {
        var bound = bindings.stream().anyMatch(Binding::ownDecision);
        return new MeasureAnswer(bound ? RESTRICTED : CLEAR, OWN_DECISION);
    }
}

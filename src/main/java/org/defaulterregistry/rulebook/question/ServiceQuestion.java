package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.measure.Binding;
import org.defaulterregistry.rulebook.measure.Capacity;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.measure.MeasureRules;
import org.defaulterregistry.rulebook.measure.SchoolRules;
import org.defaulterregistry.rulebook.measure.TicketRules;
import org.defaulterregistry.rulebook.order.Person;
import org.jspecify.annotations.Nullable;

/** Must a ticket office or a school turn somebody away? */
record ServiceQuestion(Reply reply, AskedPermit asked) {

    private static final LocalDate SINCE = LocalDate.of(2015, 7, 22);

    @Nullable Boolean blocked() {
        return switch (asked.request()) {
            case SELL_TICKET -> {
                refuseUnknownSeat();
                yield bound(TicketRules.AIR) && ticketClosed();
            }
            case ENROL_CHILD ->
                    bound(SchoolRules.PRIVATE_SCHOOL) && reply.holds(SchoolRules.CLOSED, asked);
            case TEMPORARY_LIFT,
                    TEMPORARY_LIFT_LIMIT,
                    PRIVATE_CONSUMPTION,
                    LIFT_AFTER_CHANGE,
                    LIFT_ORDER ->
                    null;
        };
    }

    /** Decision table D for one who has no permit. */
    private boolean bound(String measure) {
        var consumption =
                new Measure(
                        measure, Attachment.ORDER_OR_ENTRY, true, false, true, false, SINCE, null);
        var answer = MeasureRules.answer(consumption, bindings(), SINCE);
        reply.found(answer.citation(), "Is this person bound?", answer.restricted());
        return answer.restricted();
    }

    private List<Binding> bindings() {
        if (asked.listed()) {
            return List.of(new Binding(Capacity.NATURAL_DEBTOR, true, true, false, false));
        }
        var person = asked.person();
        if (!person.boundByOrder()) {
            return List.of();
        }
        return List.of(new Binding(as(person), false, asked.orderInForce(), false, false));
    }

    private static Capacity as(Person person) {
        return person == Person.RESTRICTED_INDIVIDUAL
                ? Capacity.NATURAL_DEBTOR
                : Capacity.OFFICER_OF_DEBTOR_UNIT;
    }

    private boolean ticketClosed() {
        var told = reply.told();
        return switch (told.text("mode")) {
            case "air" -> closed(Optional.of(TicketRules.AIR));
            case "ship" -> closed(TicketRules.onShip(told.text("seat")));
            default -> closed(trainMeasure(told.text("train_prefix")));
        };
    }

    private Optional<String> trainMeasure(String prefix) {
        return TicketRules.everySeatClosed(prefix)
                ? Optional.of(TicketRules.G_TRAIN)
                : TicketRules.onTrain(prefix, reply.told().text("seat"));
    }

    private boolean closed(Optional<String> measure) {
        var rule =
                measure.filter(key -> !ninthItem(key)).isPresent()
                        ? TicketRules.FIRST_ITEM
                        : TicketRules.NINTH_ITEM;
        reply.found(rule, "Is this seat closed to a restricted person?", measure.isPresent());
        return measure.isPresent();
    }

    private static boolean ninthItem(String measure) {
        return measure.equals(TicketRules.G_TRAIN) || measure.equals(TicketRules.EMU_FIRST_CLASS);
    }

    private void refuseUnknownSeat() {
        var told = reply.told();
        if (told.has("mode")
                && told.text("mode").equals("train")
                && told.has("seat")
                && !TicketRules.TRAIN_SEATS.contains(told.text("seat"))) {
            throw Misunderstanding.of(
                    Problem.UNKNOWN_VALUE, "seat", "seat: not a kind of seat on a train");
        }
    }
}

package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.Removal.MayDeleteEarly;
import org.defaulterregistry.rulebook.removal.Removal.MustCorrect;
import org.defaulterregistry.rulebook.removal.Removal.MustDelete;
import org.defaulterregistry.rulebook.removal.Removal.MustWithdraw;
import org.defaulterregistry.rulebook.removal.Removal.Stays;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.jspecify.annotations.Nullable;

/** Something happened: must the entry go? */
final class RemovalQuestion {

    private final Reply reply;
    private final Told told;
    private final AskedEvent asked;

    private RemovalQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
        this.asked = new AskedEvent(told, reply.readings());
    }

    static void answer(Reply reply) {
        var question = new RemovalQuestion(reply);
        question.asked.refuseContradictions();
        reply.field("must_remove", () -> question.happened() && question.removal().mustRemove());
        reply.day("due_by", question::dueBy);
        reply.field(
                "early_removal_possible",
                () -> question.happened() && question.removal() instanceof MayDeleteEarly);
        reply.field("action", question::action);
        reply.field("entry_stays", () -> !question.happened() || !question.removal().mustRemove());
        reply.field("lift_consumption_restriction", question::lift);
    }

    /** A day of the event that is told as null says that it has not happened. */
    private boolean happened() {
        return !told.has("event_date") || told.day("event_date").isPresent();
    }

    private Removal removal() {
        var removal = RemovalRules.decide(asked);
        reply.found(removal.findings());
        return removal;
    }

    private Optional<LocalDate> dueBy() {
        if (!removal().mustAct()) {
            return Optional.empty();
        }
        return told.day("event_date").map(this::dueAfter);
    }

    private LocalDate dueAfter(LocalDate event) {
        return new Counting(reply).inWorkingDays(event, Removal.dueDay(event, reply.deadlines()));
    }

    private @Nullable String action() {
        if (!happened()) {
            return null;
        }
        return switch (removal()) {
            case MustDelete _ -> "delete";
            case MustWithdraw _ -> "withdraw";
            case MustCorrect _ -> "correct";
            case MayDeleteEarly _, Stays _ -> null;
        };
    }

    private boolean lift() {
        reply.found(
                CONSUMPTION_PROVISIONS_2015.rule("R-CONS-LINK", "Art. 1, 9"),
                "Does the end of an entry end the consumption order with it?",
                false);
        return reply.holds(OrderLiftRules.MUST_LIFT, asked);
    }
}

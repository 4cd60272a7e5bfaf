package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.order.Approver;
import org.defaulterregistry.rulebook.order.ChangeOfOfficeRules;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.order.PrivateConsumptionRules;
import org.defaulterregistry.rulebook.order.TemporaryLiftRules;
import org.jspecify.annotations.Nullable;

/** May somebody under a restriction have this? */
final class PermitQuestion {

    private static final Citation LIFT =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(3)", "Art. 17(3)");

    private final Reply reply;
    private final AskedPermit asked;

    private PermitQuestion(Reply reply) {
        this.reply = reply;
        this.asked = new AskedPermit(reply.told());
    }

    static void answer(Reply reply) {
        var question = new PermitQuestion(reply);
        var service = new ServiceQuestion(reply, question.asked);
        reply.field("may_be_granted", question::mayBeGranted);
        reply.field("must_be_granted", question::mustBeGranted);
        reply.field("approver", question::approver);
        reply.day("latest_end", question::latestEnd);
        reply.field("must_lift", question::mustLift);
        reply.field("may_lift", question::mayLift);
        reply.field("must_lift_for_old", question::freesFormer);
        reply.field("restrict_new", question::bindsSuccessor);
        reply.field("blocked", service::blocked);
    }

    private @Nullable Boolean mayBeGranted() {
        return switch (asked.request()) {
            case TEMPORARY_LIFT -> reply.holds(TemporaryLiftRules.RULES, asked);
            case PRIVATE_CONSUMPTION -> privateConsumption();
            case TEMPORARY_LIFT_LIMIT, LIFT_AFTER_CHANGE, LIFT_ORDER, SELL_TICKET, ENROL_CHILD ->
                    null;
        };
    }

    private @Nullable Boolean mustBeGranted() {
        return asked.request() == PermitRequest.PRIVATE_CONSUMPTION ? privateConsumption() : null;
    }

    private boolean privateConsumption() {
        return reply.holds(PrivateConsumptionRules.RULES, asked);
    }

    private @Nullable String approver() {
        var approver = approverOf(asked.request());
        return approver == null ? null : approver.key();
    }

    private static @Nullable Approver approverOf(PermitRequest request) {
        return switch (request) {
            case TEMPORARY_LIFT, TEMPORARY_LIFT_LIMIT -> TemporaryLiftRules.APPROVER;
            case PRIVATE_CONSUMPTION -> PrivateConsumptionRules.APPROVER;
            case LIFT_AFTER_CHANGE -> ChangeOfOfficeRules.APPROVER;
            case LIFT_ORDER -> OrderLiftRules.APPROVER;
            case SELL_TICKET, ENROL_CHILD -> null;
        };
    }

    private Optional<LocalDate> latestEnd() {
        return switch (asked.request()) {
            case TEMPORARY_LIFT, TEMPORARY_LIFT_LIMIT ->
                    reply.told().day("from_date").map(this::latestEndFrom);
            case PRIVATE_CONSUMPTION, LIFT_AFTER_CHANGE, LIFT_ORDER, SELL_TICKET, ENROL_CHILD ->
                    Optional.empty();
        };
    }

    private LocalDate latestEndFrom(LocalDate from) {
        reply.found(LIFT, "Is one month the most that may be lifted?", true);
        return new Counting(reply).inMonthsOrYears(TemporaryLiftRules.latestEnd(from));
    }

    private @Nullable Boolean mustLift() {
        return asked.request() == PermitRequest.LIFT_ORDER
                ? reply.holds(OrderLiftRules.MUST_LIFT, asked)
                : null;
    }

    private @Nullable Boolean mayLift() {
        return asked.request() == PermitRequest.LIFT_ORDER
                ? reply.holds(OrderLiftRules.MAY_LIFT, asked)
                : null;
    }

    private @Nullable Boolean freesFormer() {
        return asked.request() == PermitRequest.LIFT_AFTER_CHANGE
                ? reply.holds(ChangeOfOfficeRules.FREE_THE_FORMER, asked)
                : null;
    }

    private @Nullable Boolean bindsSuccessor() {
        return asked.request() == PermitRequest.LIFT_AFTER_CHANGE
                ? reply.holds(ChangeOfOfficeRules.BIND_THE_SUCCESSOR, asked)
                : null;
    }
}

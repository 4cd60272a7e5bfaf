package org.defaulterregistry.measures;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.order.ExitBanLiftFacts;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.defaulterregistry.rulebook.order.OrderLiftRules.OrderLift;
import org.defaulterregistry.rulebook.order.WrongMeasureRules;
import org.springframework.stereotype.Component;

/** Puts the lifting of an exit ban before the rulebook. */
@Component
class ExitBanLaw {
    private final ExitBanTarget targets;

    ExitBanLaw(ExitBanTarget targets) {
        this.targets = targets;
    }

    OrderLift askToLift(ExitBan ban, boolean performed, LiftRequest request, LocalDate today) {
        return switch (request.because()) {
            case SHOULD_NOT_HAVE_BEEN ->
                    WrongMeasureRules.ban(new WrongMeasureRules.BanFacts(true, false, false));
            case NOT_OF_THE_GROUP ->
                    WrongMeasureRules.ban(
                            new WrongMeasureRules.BanFacts(false, true, targets.isStillHeld(ban)));
            case PERFORMED, VALID_SECURITY, CREDITOR_CONSENTS ->
                    byLaw(ban, performed, request, today);
        };
    }

    private static OrderLift byLaw(
            ExitBan ban, boolean performed, LiftRequest request, LocalDate today) {
        return ExitBanRules.lift(
                new ExitBanLiftFacts.Recorded(
                        ban.standing(today) == Standing.IN_FORCE,
                        performed || request.because() == LiftBecause.PERFORMED,
                        request.because() == LiftBecause.VALID_SECURITY,
                        request.because() == LiftBecause.CREDITOR_CONSENTS));
    }

    /** Under which a ban goes that is lifted for this. */
    static String rule(LiftRequest request) {
        return request.because() == LiftBecause.SHOULD_NOT_HAVE_BEEN
                ? WrongMeasureRules.CITATION.ruleId()
                : ExitBanRules.CITATION.ruleId();
    }
}

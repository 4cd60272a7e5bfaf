package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Purpose.BOARDING;
import static org.defaulterregistry.access.Purpose.CONTRACT;
import static org.defaulterregistry.access.Purpose.CREDIT_DECISION;
import static org.defaulterregistry.access.Purpose.ROOM_BOOKING;
import static org.defaulterregistry.check.ReportedOutcome.PERMIT_SHOWN;
import static org.defaulterregistry.check.ReportedOutcome.PERSON_DISPUTES;
import static org.defaulterregistry.check.ReportedOutcome.REFUSED;
import static org.defaulterregistry.check.ReportedOutcome.SERVED;

import java.time.Clock;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.check.CheckDesk;
import org.defaulterregistry.check.CheckRequest;
import org.defaulterregistry.check.OutcomeDesk;
import org.defaulterregistry.check.OutcomeRequest;
import org.defaulterregistry.check.ReportedOutcome;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/**
 * A few checks of providers, and what became of them: one of each outcome, and a refusal without
 * ground. They come after the world itself is there, because a look-up is made durable on its own.
 */
@Component
class DemoLookups {
    private final CheckDesk checks;
    private final OutcomeDesk outcomes;
    private final Clock clock;

    DemoLookups(CheckDesk checks, OutcomeDesk outcomes, Clock clock) {
        this.checks = checks;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    void enter() {
        var li = DemoPerson.LI.who().identity();
        var wang = DemoPerson.WANG.who().identity();
        ask("demo-air", "air-travel", BOARDING, li, REFUSED);
        ask("demo-bank", "bank-credit", CREDIT_DECISION, li, PERSON_DISPUTES);
        ask("demo-hotel", "star-hotel", ROOM_BOOKING, wang, PERMIT_SHOWN);
        ask("demo-insurer", "insurance-products", CONTRACT, misread(wang), REFUSED);
        ask("demo-air", "air-travel", BOARDING, DemoPerson.ZHAO.who().identity(), SERVED);
    }

    /** The number is right and the name is not: INDETERMINATE, and no ground to refuse (D6). */
    private static Identity misread(Identity who) {
        return new Identity(who.documentType(), who.issuingCountry(), who.documentNumber(), "演示误读");
    }

    private void ask(
            String client, String measure, Purpose purpose, Identity who, ReportedOutcome outcome) {
        var provider = new Machine(client);
        var answer =
                checks.check(
                        provider,
                        new CheckRequest(
                                measure,
                                null,
                                CourtTime.dayOf(clock.instant()),
                                purpose.word(),
                                "DEMO",
                                who,
                                null));
        outcomes.report(provider, answer.checkId(), new OutcomeRequest(outcome, "Demo."));
    }
}

package org.defaulterregistry.check;

import java.time.Clock;
import java.util.List;
import org.defaulterregistry.access.Machine;
import org.springframework.stereotype.Component;

/** Answers one question of a provider: facts, decision, record, and only then the answer. */
@Component
public class CheckDesk {
    private final QuestionReader reader;
    private final DailyQuota quota;
    private final FactFinder facts;
    private final LookupLedger ledger;
    private final Clock clock;

    CheckDesk(
            QuestionReader reader,
            DailyQuota quota,
            FactFinder facts,
            LookupLedger ledger,
            Clock clock) {
        this.reader = reader;
        this.quota = quota;
        this.facts = facts;
        this.ledger = ledger;
        this.clock = clock;
    }

    public CheckAnswer check(Machine provider, CheckRequest request) {
        var question = reader.read(provider, request);
        quota.take(question.terms(), 1 + question.officers().size());
        var asOf = clock.instant();
        var found = facts.of(question.terms(), List.of(question));
        var given = Given.to(question, found, asOf);
        ledger.record(given.records());
        return given.answer();
    }
}

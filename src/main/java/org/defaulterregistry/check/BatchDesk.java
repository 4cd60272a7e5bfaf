package org.defaulterregistry.check;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.restraint.Answered;
import org.springframework.stereotype.Component;

/** Answers a provider about many people at once: one register version, one commit of records. */
@Component
public class BatchDesk {
    /** The most items of one batch, and the most rows of a manifest. */
    public static final int MOST_ITEMS = BatchReader.MOST_ITEMS;

    private final BatchReader reader;
    private final DailyQuota quota;
    private final FactFinder facts;
    private final LookupLedger ledger;
    private final Clock clock;

    BatchDesk(
            BatchReader reader,
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

    public BatchAnswer check(Machine provider, BatchRequest request) {
        var batch = reader.read(provider, request);
        var questions = batch.questions();
        quota.take(batch.terms(), questions.size());
        var asOf = clock.instant();
        var found = facts.of(batch.terms(), questions);
        var records = new ArrayList<LookupRecord>();
        var items = batch.items().stream().map(item -> answer(item, found, asOf, records)).toList();
        if (!records.isEmpty()) {
            ledger.record(records);
        }
        return new BatchAnswer(
                found.registerVersion(),
                asOf,
                asOf.plus(Given.GOOD_FOR),
                items,
                BatchAnswer.BatchCounts.of(items));
    }

    private static BatchAnswer.Line answer(
            Batch.Item item, Answered found, Instant asOf, List<LookupRecord> records) {
        return switch (item) {
            case Batch.Unsound(var ref, var problem) -> new BatchAnswer.FaultyLine(ref, problem);
            case Batch.Sound(var ref, var question) -> {
                var given = Given.to(question, found, asOf);
                records.addAll(given.records());
                var answer = given.answer();
                yield new BatchAnswer.AnsweredLine(
                        ref,
                        answer.checkId(),
                        answer.decision(),
                        answer.reason(),
                        answer.denialReference());
            }
        };
    }
}

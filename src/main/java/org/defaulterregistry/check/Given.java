package org.defaulterregistry.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.restraint.Answered;
import org.defaulterregistry.rulebook.time.CourtTime;

/** An answer, with the records that must be durable before it is given. */
record Given(CheckAnswer answer, List<LookupRecord> records) {
    static final Duration GOOD_FOR = Duration.ofSeconds(60);

    static Given to(Question question, Answered found, Instant asOf) {
        var measure = question.terms().measure();
        var lookedAt =
                measure == null
                        ? List.of(new LookedAt(null, AskedAs.SELF, Verdict.CLEAR))
                        : Assessment.of(question, measure, found, CourtTime.dayOf(asOf));
        var answer = answer(question.terms(), lookedAt.getFirst().verdict(), found, asOf);
        return new Given(answer, records(question, lookedAt, answer));
    }

    private static CheckAnswer answer(Terms terms, Verdict verdict, Answered found, Instant asOf) {
        return new CheckAnswer(
                UUID.randomUUID(),
                terms.measure() == null ? null : terms.measure().key(),
                terms.on(),
                verdict.decision(),
                verdict.reason(),
                verdict.isRestricted() ? DenialReference.fresh() : null,
                found.registerVersion(),
                asOf,
                asOf.plus(GOOD_FOR));
    }

    /**
     * The denial reference leads to the first one who is held and restricted: to the unit, or to
     * the officer who counts against a unit that the registry does not know.
     */
    private static List<LookupRecord> records(
            Question question, List<LookedAt> lookedAt, CheckAnswer answer) {
        var reference = answer.denialReference();
        var id = answer.checkId();
        var records = new ArrayList<LookupRecord>();
        for (var one : lookedAt) {
            var refused = one.held() != null && one.verdict().isRestricted();
            records.add(
                    new LookupRecord(
                            id,
                            question,
                            one,
                            refused ? reference : null,
                            answer.registerVersion(),
                            answer.asOf()));
            reference = refused ? null : reference;
            id = UUID.randomUUID();
        }
        return records;
    }
}

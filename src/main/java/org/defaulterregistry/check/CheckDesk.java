package org.defaulterregistry.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.restraint.Answered;
import org.defaulterregistry.restraint.Held;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.measure.Binding;
import org.defaulterregistry.rulebook.measure.Capacity;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.measure.MeasureRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers providers: facts, decision, record, and only then the answer. */
@Component
public class CheckDesk {
    private static final Duration GOOD_FOR = Duration.ofSeconds(60);

    private final QuestionReader reader;
    private final Restraints restraints;
    private final LookupLedger ledger;
    private final Clock clock;

    CheckDesk(QuestionReader reader, Restraints restraints, LookupLedger ledger, Clock clock) {
        this.reader = reader;
        this.restraints = restraints;
        this.ledger = ledger;
        this.clock = clock;
    }

    CheckAnswer check(Machine provider, CheckRequest request) {
        var question = reader.read(provider, request);
        var asOf = clock.instant();
        var found = restraints.find(question.person().paper(), question.person().name());
        var answer = answer(question, found, asOf);
        ledger.record(question, found.held(), answer);
        return answer;
    }

    private static CheckAnswer answer(Question question, Answered found, Instant asOf) {
        var restricted =
                found.held() != null
                        && restricts(question.measure(), found.held().state(), question.on());
        var doubt = restricted ? doubt(found.held(), CourtTime.dayOf(asOf)) : null;
        var decision =
                !restricted
                        ? Decision.CLEAR
                        : doubt == null ? Decision.RESTRICTED : Decision.INDETERMINATE;
        return new CheckAnswer(
                UUID.randomUUID(),
                question.measure().key(),
                question.on(),
                decision,
                doubt,
                decision == Decision.RESTRICTED ? DenialReference.fresh() : null,
                found.registerVersion(),
                asOf,
                asOf.plus(GOOD_FOR));
    }

    private static boolean restricts(Measure measure, RestraintState state, LocalDate on) {
        var capacity =
                state.kind() == PartyKind.UNIT ? Capacity.DEBTOR_UNIT : Capacity.NATURAL_DEBTOR;
        List<Binding> bindings =
                state.bindings().stream()
                        .map(binding ->
                                new Binding(
                                        capacity,
                                        binding.entryInForce(on),
                                        binding.orderInForce(on),
                                        binding.permits(measure.key(), on),
                                        binding.imposes(measure.key(), on)))
                        .toList();
        return MeasureRules.answer(measure, bindings, on).restricted();
    }

    /**
     * Why somebody who would be restricted may not be the one who is meant; null if nothing speaks
     * against it.
     */
    private static @Nullable Reason doubt(@Nullable Held held, LocalDate today) {
        if (held == null || held.documentState() != Document.State.LINKED) {
            return Reason.DOCUMENT_NOT_LINKED;
        }
        if (held.disputedUntil() != null && !today.isAfter(held.disputedUntil())) {
            return Reason.IDENTITY_IN_DISPUTE;
        }
        return held.nameMatches() ? null : Reason.NAME_DIFFERS;
    }
}

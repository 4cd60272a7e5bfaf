package org.defaulterregistry.portal.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.check.BatchAnswer;
import org.defaulterregistry.check.Decision;
import org.defaulterregistry.check.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row; who was asked about stands in the provider's own file alone.
 *
 * @param decision null: it was not answered, which is neither CLEAR nor RESTRICTED
 * @param mend what to mend, as the ends of keys in the messages files
 */
public record ManifestLine(
        long row,
        @Nullable String reference,
        @Nullable Decision decision,
        @Nullable Reason reason,
        @Nullable String denialReference,
        @Nullable UUID checkId,
        @Nullable Instant validUntil,
        List<String> mend) {

    static ManifestLine unanswered(ManifestReader.Passenger one, List<String> mend) {
        return new ManifestLine(one.number(), one.reference(), null, null, null, null, null, mend);
    }

    static ManifestLine of(
            ManifestReader.Passenger one, BatchAnswer.Line line, Instant validUntil) {
        return switch (line) {
            case BatchAnswer.FaultyLine faulty ->
                    unanswered(
                            one,
                            faulty.problem().errors().stream()
                                    .map(fault ->
                                            fault.pointer()
                                                    .substring(
                                                            fault.pointer().lastIndexOf('/') + 1))
                                    .toList());
            case BatchAnswer.AnsweredLine answered ->
                    new ManifestLine(
                            one.number(),
                            one.reference(),
                            answered.decision(),
                            answered.reason(),
                            answered.denialReference(),
                            answered.checkId(),
                            validUntil,
                            List.of());
        };
    }
}

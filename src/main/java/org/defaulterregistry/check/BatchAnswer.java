package org.defaulterregistry.check;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Everybody at one register version.
 *
 * @param items in the order asked
 * @param validUntil an answer is good for 60 seconds; a refusal on an older one is void
 */
public record BatchAnswer(
        long registerVersion,
        Instant asOf,
        Instant validUntil,
        List<Line> items,
        BatchCounts counts) {

    /** One person's line. */
    @Schema(oneOf = {AnsweredLine.class, FaultyLine.class})
    public sealed interface Line {}

    /** The same decision as a single question would have got. */
    public record AnsweredLine(
            String ref,
            UUID checkId,
            Decision decision,
            @Nullable Reason reason,
            @Nullable String denialReference)
            implements Line {}

    /** Not answered: neither CLEAR nor RESTRICTED. */
    public record FaultyLine(String ref, ItemProblem problem) implements Line {}

    /** What is wrong with one line; the others are answered all the same. */
    public record ItemProblem(
            URI type, String title, int status, String detail, String next, List<Fault> errors) {

        static ItemProblem of(Problem problem) {
            return new ItemProblem(
                    problem.type().uri(),
                    problem.type().title(),
                    problem.type().status().value(),
                    problem.detail(),
                    "Mend what stands in errors and ask about this one again.",
                    problem.faults());
        }
    }

    public record BatchCounts(long restricted, long clear, long indeterminate, long problems) {
        static BatchCounts of(List<Line> items) {
            return new BatchCounts(
                    with(items, Decision.RESTRICTED),
                    with(items, Decision.CLEAR),
                    with(items, Decision.INDETERMINATE),
                    items.stream().filter(FaultyLine.class::isInstance).count());
        }

        private static long with(List<Line> items, Decision decision) {
            return items.stream()
                    .filter(item ->
                            item instanceof AnsweredLine answered
                                    && answered.decision() == decision)
                    .count();
        }
    }
}

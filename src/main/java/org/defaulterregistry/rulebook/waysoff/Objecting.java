package org.defaulterregistry.rulebook.waysoff;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How far an objection has come that is not over and done with. There may be several at a time:
 * another reason is another objection.
 */
public sealed interface Objecting {

    Reason reason();

    /** The court has it before it. */
    record Pending(Reason reason, LocalDate receivedOn) implements Objecting {}

    /**
     * The court said no, and it was not taken to the next higher court.
     *
     * @param servedOn null: not served yet, and no time runs
     */
    record Rejected(Reason reason, @Nullable LocalDate servedOn) implements Objecting {}

    /** The next higher court has it before it. */
    record Above(Reason reason, LocalDate receivedOn) implements Objecting {}
}

package org.defaulterregistry.rulebook.waysoff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with objecting. */
public sealed interface Objecting {

    /** He has not, or what he brought is over and done with. */
    record NotNow() implements Objecting {}

    /** The court has his request before it. */
    record Pending(LocalDate receivedOn) implements Objecting {}

    /**
     * The court said no.
     *
     * @param servedOn null: not served yet, and no time runs
     */
    record Rejected(@Nullable LocalDate servedOn) implements Objecting {}

    /** The next higher court has it before it. */
    record Above(LocalDate receivedOn) implements Objecting {}
}

package org.defaulterregistry.rulebook.order;

import java.time.LocalDate;
import java.util.Optional;

/** What the law wants to know before forbidden consumption is permitted because it is necessary. */
public interface NecessityFacts {

    /** The restriction binds the person on the first day asked for. */
    boolean restricted();

    /** The person gave false evidence, or broke an undertaking, before. */
    boolean earlierFalseEvidence();

    /** Empty if it is necessary for neither. */
    Optional<Necessity> necessaryFor();

    boolean evidence();

    /** The first day of the consumption. */
    LocalDate from();

    LocalDate askedOn();

    /** A request as a court has it before it, complete. */
    record Request(
            boolean restricted,
            boolean earlierFalseEvidence,
            Optional<Necessity> necessaryFor,
            boolean evidence,
            LocalDate from,
            LocalDate askedOn)
            implements NecessityFacts {}
}

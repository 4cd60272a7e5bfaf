package org.defaulterregistry.rulebook.order;

import java.time.LocalDate;
import java.util.Optional;

/** What the law wants to know before the travel ban is lifted for a while. */
public interface TemporaryLiftFacts {

    /** The restriction binds the person now. */
    boolean restricted();

    /** Key of the measure to be lifted. */
    String measure();

    Optional<TravelReason> reason();

    LocalDate from();

    /** Empty if no end is asked for. */
    Optional<LocalDate> to();

    boolean evidence();

    boolean writtenUndertaking();

    /** The person gave false evidence, or broke the undertaking, before. */
    boolean earlierFalseEvidence();
}

package org.defaulterregistry.portal;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.journal.Receipt;

/** What became of a form that was sent. */
public sealed interface Acted {

    /**
     * It was carried out.
     *
     * @param to the page to go on with; {@code ?done=word} has it say {@code <audience>.done.word}
     */
    record CarriedOut(String to) implements Acted {}

    /** The law does not allow it. The refusal is recorded and journaled. */
    record Refused(ProblemDocument refusal) implements Acted {}

    static Acted done(String to) {
        return new CarriedOut(to);
    }

    /**
     * @param to the page to go on with if it was carried out
     */
    static Acted of(Done<?> done, String to) {
        return done.wasRefused() ? refused(done.id(), done.refusal(), done.journal()) : done(to);
    }

    static Acted refused(UUID id, List<FindingView> findings, List<Receipt> journal) {
        return new Refused(ProblemDocument.refused(id, findings, journal));
    }
}

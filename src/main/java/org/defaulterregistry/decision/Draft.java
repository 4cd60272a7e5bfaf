package org.defaulterregistry.decision;

import java.util.UUID;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.jspecify.annotations.Nullable;

/**
 * A decision about to be drafted.
 *
 * @param party whom it concerns
 * @param subject what it is about beside the party, such as the entry it extends
 * @param batch what it comes in with (D14)
 * @param facts what the drafter wrote, as JSON
 */
public record Draft(
        DecisionKind kind,
        EnforcementCase enforcementCase,
        UUID party,
        @Nullable UUID subject,
        @Nullable UUID batch,
        String reasons,
        String facts,
        LawRecord law) {

    /** By itself, and not in a batch. */
    public Draft(
            DecisionKind kind,
            EnforcementCase enforcementCase,
            UUID party,
            @Nullable UUID subject,
            String reasons,
            String facts,
            LawRecord law) {
        this(kind, enforcementCase, party, subject, null, reasons, facts, law);
    }
}

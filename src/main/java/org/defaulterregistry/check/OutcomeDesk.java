package org.defaulterregistry.check;

import java.time.Clock;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what a provider reports of a check it made, whatever was answered: refused, served, a
 * permit shown, disputed.
 */
@Component
public class OutcomeDesk {
    private static final int LONGEST = 400;

    private final Outcomes outcomes;
    private final Clock clock;

    OutcomeDesk(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public OutcomeReceived report(Machine provider, UUID checkId, OutcomeRequest request) {
        fits(request.note());
        outcomes.keep(provider.clientId(), checkId, request, clock.instant());
        return OutcomeReceived.ALWAYS;
    }

    private static void fits(@Nullable String note) {
        if (note == null) {
            return;
        }
        if (note.codePointCount(0, note.length()) > LONGEST
                || !new Visible.Reader().isValid(note, null)) {
            throw Problem.invalid(
                    "/note",
                    "This is not a note that somebody can read",
                    "Write at most "
                            + LONGEST
                            + " characters, none of them invisible, or leave it out.");
        }
        if (References.mentionsNumber(note)) {
            throw Problem.invalid(
                    "/note",
                    "This looks like the number of a document",
                    "Leave numbers of documents out; the registry knows who was asked about.");
        }
    }
}

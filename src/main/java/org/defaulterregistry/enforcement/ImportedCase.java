package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * A case that came in with a batch.
 *
 * @param line where it stood in the file
 */
public record ImportedCase(UUID id, String caseNumber, int line, State state) {

    /** Whether it can still be taken back. */
    public enum State {
        UNTOUCHED,
        ACTED_ON,
        TAKEN_BACK;

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

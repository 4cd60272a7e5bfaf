package org.defaulterregistry.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * That data of an entry is wrong, and what is right.
 *
 * @param foundOn the day the court found it: from here its three working days run
 */
public record CorrectionRequest(
        @NotNull(message = "Write the day on which the court found it.") LocalDate foundOn,
        @Visible(message = "Say what shows it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence,
        @NotNull(message = "Name at least one field.")
                @Size(min = 1, max = 10, message = "Name 1 to 10 fields.")
                List<@NotNull(message = "Name the field.") @Valid CorrectedField> corrections) {

    /**
     * @param field a word out of a closed list, such as {@code basis-number}
     * @param value what is right; null: there is nothing to say
     */
    public record CorrectedField(
            @NotNull(message = "Name the field.") String field, @Nullable String value) {

        /** Never the value. */
        @Override
        public String toString() {
            return "CorrectedField " + field;
        }
    }
}

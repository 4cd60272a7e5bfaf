package org.defaulterregistry.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.listing.CorrectionRequest.CorrectedField;
import org.defaulterregistry.listing.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * What a court decides on an objection.
 *
 * @param because upheld: why an entry was wrong ({@code wrong-person}, {@code minor}, …), or what
 *     ends it ({@code term-expired}, {@code conduct-corrected}, …)
 * @param corrections upheld for wrong data: what is right; left out, the correction is owed
 */
public record RulingRequest(
        @NotNull(message = "Write one of: upheld, rejected.") Outcome outcome,
        @Visible(message = "Give the reasons.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons,
        @Nullable String because,
        @Nullable @Size(min = 1, max = 10, message = "Name 1 to 10 fields, or leave it out.")
                List<@NotNull(message = "Name the field.") @Valid CorrectedField> corrections) {

    boolean isWrongPerson() {
        return WithdrawalReason.WRONG_PERSON.word().equals(because);
    }
}

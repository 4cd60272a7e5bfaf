package org.defaulterregistry.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a debtor unit.
 *
 * @param debtorId the unit as debtor of a case
 * @param group one of the four groups (R-CONS-3-UNIT)
 * @param birthDate needed if the document does not tell it
 * @param distinctFrom parties alike, shown before, that are somebody else
 * @param since since when the office is held
 */
public record OfficeRequest(
        @NotNull(message = "Write the id of the unit as debtor of the case.") UUID debtorId,
        @NotNull(
                        message =
                                "Write one of: legal-representative, principal, directly-responsible, actual-controller.")
                String group,
        @NotNull(message = "Say who holds the office.") @Valid Identity identity,
        @Nullable LocalDate birthDate,
        @Size(max = 50, message = "Name at most 50 parties.")
                @Nullable List<@NotNull(message = "Write a party's id.") UUID> distinctFrom,
        @NotNull(message = "Write the day since when the office is held.") LocalDate since,
        @Visible(message = "Say what shows that the person holds the office.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {

    /** Why somebody is not bound any more. */
    public enum ReleaseReason {
        CHANGE_OF_OFFICE,
        NOT_OF_THE_FOUR_GROUPS;

        /** The word on the wire. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param hasLeft with a change of office: the person has left it
     * @param changeForBusinessNeed with a change of office: the business really needed it
     * @param actualController with a change of office: the person still controls the unit
     * @param directlyResponsible with a change of office: the person has a hand in the debt
     */
    public record Release(
            @NotNull(message = "Write one of: change-of-office, not-of-the-four-groups.")
                    ReleaseReason reason,
            @Nullable Boolean hasLeft,
            @Nullable Boolean changeForBusinessNeed,
            @Nullable Boolean actualController,
            @Nullable Boolean directlyResponsible,
            @Visible(message = "Say what shows it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}
}

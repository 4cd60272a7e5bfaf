package org.defaulterregistry.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A consumption order as a judge drafts it.
 *
 * @param creditorApplication left out: the court acts of itself, and says why (R-CONS-4)
 * @param weighing what the court weighed (R-CONS-2); a listed debtor is restricted without it
 * @param periodUntil the last day; left out: until it is lifted (R-CONS-5-PERIOD)
 * @param items measures that the order names; left out: all that the law lists. It closes all of
 *     them in either case (R-CONS-3(1) and following)
 */
public record OrderDraft(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @Valid @Nullable Application creditorApplication,
        @Size(max = 2000, message = "Write at most 2000 characters.")
                @Nullable String exOfficioBecause,
        @Valid @Nullable Weighing weighing,
        @Nullable LocalDate periodUntil,
        @Size(min = 1, max = 60, message = "Name 1 to 60 measures, or leave items out.")
                @Nullable List<@NotNull(message = "Write the key of a measure.") String> items,
        @NotNull(message = "Write true if the order states the legal consequences (R-CONS-5).")
                Boolean consequencesStated,
        @Visible(message = "State the reasons.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons,
        @Valid @Nullable Student student) {

    public record Application(
            @NotNull(message = "Write the day on which the application was received.")
                    LocalDate receivedOn,
            @NotNull(message = "Write true if the creditor applied in writing.")
                    Boolean inWriting) {}

    /** Each as the court found it; the law asks that they are weighed, not that they are true. */
    public record Weighing(
            @NotNull(message = "Write true or false.") Boolean passive,
            @NotNull(message = "Write true or false.") Boolean evades,
            @NotNull(message = "Write true or false.") Boolean resists,
            @NotNull(message = "Write true or false.") Boolean ableToPerform) {}

    /**
     * @param overrideReason why a full-time student with a campus loan is restricted all the same
     *     (R-EXCL-16(4))
     */
    public record Student(
            @NotNull(message = "Write true or false.") Boolean fullTime,
            @NotNull(message = "Write true or false.") Boolean campusLoan,
            @Size(max = 2000, message = "Write at most 2000 characters.")
                    @Nullable String overrideReason) {}

    boolean appliedInWriting() {
        return creditorApplication != null && creditorApplication.inWriting();
    }

    boolean foundNeeded() {
        return new Visible.Reader().isValid(exOfficioBecause, null);
    }

    boolean protectsStudent() {
        return student != null
                && student.fullTime()
                && student.campusLoan()
                && !new Visible.Reader().isValid(student.overrideReason(), null);
    }
}

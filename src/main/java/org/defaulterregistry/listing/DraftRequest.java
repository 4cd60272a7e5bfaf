package org.defaulterregistry.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A listing decision as a judge drafts it.
 *
 * @param subjectRole what the person to be listed is in the case; left out: the debtor
 * @param graceMonths a last chance of one to three months (R-GRACE-15); left out or 0: none
 * @param extensionYears one to three years on top of the two (R-TERM-2(2)); left out or 0: none
 * @param applicationId the creditor's application that this decides; left out: the court acts ex
 *     officio (R-APPLY-5)
 * @param batchId what it comes in with (D14); left out: by itself
 */
public record DraftRequest(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @Nullable SubjectRole subjectRole,
        @NotNull(message = "Name at least one ground of Art. 1.")
                @Size(min = 1, max = 6, message = "Name one to six grounds.")
                List<@NotNull(message = "Name the ground.") @Valid ProvenGround> grounds,
        @Visible(message = "State the reasons (R-DECIDE-5).")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons,
        @Nullable Integer graceMonths,
        @Nullable Integer extensionYears,
        @Nullable UUID applicationId,
        @Nullable UUID batchId,
        @NotNull(message = "Say what is known of the debtor and the debt.") @Valid Facts facts) {

    /** Against the debtor, ex officio, for the basic term. */
    public DraftRequest(
            UUID debtorId,
            List<ProvenGround> grounds,
            String reasons,
            @Nullable Integer graceMonths,
            Facts facts) {
        this(debtorId, null, grounds, reasons, graceMonths, null, null, null, facts);
    }

    /**
     * A ground with what shows it. The other facts each belong to one ground.
     *
     * @param ground the number in Art. 1 of the text of 2017
     * @param by ground 2: by what enforcement was obstructed
     * @param circumstancesSerious ground 2; left out: no
     * @param assetReport ground 4: how the duty to report was met (R-LIST-REPORT); left out: the
     *     evidence alone speaks
     * @param orderId ground 5: the consumption order that was broken
     * @param breachedOn ground 5: the day of the breach
     * @param settledOn ground 6: the day of the enforcement settlement
     * @param notDone ground 6: what of it was not done
     */
    public record ProvenGround(
            @NotNull(message = "Write a number from 1 to 6.") Integer ground,
            @Visible(message = "Say what proves it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence,
            @Nullable Obstruction by,
            @Nullable Boolean circumstancesSerious,
            @Nullable ReportStatus assetReport,
            @Nullable UUID orderId,
            @Nullable LocalDate breachedOn,
            @Nullable LocalDate settledOn,
            @Size(max = 2000, message = "Write at most 2000 characters.")
                    @Nullable String notDone) {

        /** A ground that rests on its evidence alone. */
        public ProvenGround(Integer ground, String evidence) {
            this(ground, evidence, null, null, null, null, null, null, null);
        }
    }

    /**
     * What may stand between a debtor and the list (R-EXCL-3, R-EXCL-16).
     *
     * @param fullTimeStudent left out: no
     * @param debtKind needed for a student: {@code campus-loan} or {@code other}, nothing else
     * @param overrideReason why a student is listed for a campus loan after all (R-EXCL-16(4))
     */
    public record Facts(
            @NotNull(message = "Write true or false.") Boolean ableToPerform,
            @NotNull(message = "Write true or false.") Boolean sufficientValidSecurity,
            @NotNull(message = "Write true or false.") Boolean seizedAssetsCoverDebt,
            @NotNull(message = "Write true or false.") Boolean laterInOrderOfPerformance,
            @NotNull(message = "Write true or false.") Boolean creditorAsksToHoldOff,
            @Nullable Boolean fullTimeStudent,
            @Pattern(
                            regexp = CAMPUS_LOAN + "|" + OTHER_DEBT,
                            message = "Write campus-loan or other.")
                    @Nullable String debtKind,
            @Size(max = 2000, message = "Write at most 2000 characters.")
                    @Nullable String overrideReason) {
        private static final String CAMPUS_LOAN = "campus-loan";
        private static final String OTHER_DEBT = "other";

        /** Of a debtor who is no student. */
        public Facts(
                Boolean ableToPerform,
                Boolean sufficientValidSecurity,
                Boolean seizedAssetsCoverDebt,
                Boolean laterInOrderOfPerformance,
                Boolean creditorAsksToHoldOff) {
            this(
                    ableToPerform,
                    sufficientValidSecurity,
                    seizedAssetsCoverDebt,
                    laterInOrderOfPerformance,
                    creditorAsksToHoldOff,
                    null,
                    null,
                    null);
        }

        boolean student() {
            return Boolean.TRUE.equals(fullTimeStudent);
        }

        /** Of a student every debt is one unless the court says that it is none. */
        boolean campusLoan() {
            return CAMPUS_LOAN.equals(debtKind) || (student() && !OTHER_DEBT.equals(debtKind));
        }
    }

    SubjectRole role() {
        return subjectRole == null ? SubjectRole.JUDGMENT_DEBTOR : subjectRole;
    }

    int grace() {
        return graceMonths == null ? 0 : graceMonths;
    }

    int extension() {
        return extensionYears == null ? 0 : extensionYears;
    }
}

package org.defaulterregistry.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A new enforcement case, as the court's clerk records it.
 *
 * @param basisKind what kind of paper is enforced; left out: a judgment
 */
public record CaseRequest(
        @Visible(message = "Write the case number, such as (2026)京0108执1201号.")
                @Size(max = 60, message = "Write at most 60 characters.")
                String caseNumber,
        @Nullable BasisKind basisKind,
        @Visible(message = "Name the court or body whose decision is enforced.")
                @Size(max = 200, message = "Write at most 200 characters.")
                String basisBody,
        @Visible(message = "Write the number of the decision that is enforced.")
                @Size(max = 100, message = "Write at most 100 characters.")
                String basisNumber,
        @NotNull(message = "Write the day on which the case was filed.") LocalDate filedOn,
        @Visible(message = "Name the creditor.")
                @Size(max = 200, message = "Write at most 200 characters.")
                String creditor,
        @NotNull(message = "Say what the judgment orders.") @Valid Obligation obligation,
        @NotNull(message = "Name at least one debtor.")
                @Size(min = 1, max = 50, message = "Name 1 to 50 debtors.")
                List<@NotNull(message = "Name the debtor.") @Valid Debtor> debtors) {

    /**
     * @param amountDue what is due in all, interest and costs included; the registry computes no
     *     interest (R-AMOUNT-1)
     * @param asOf the day as of which the amount is due
     */
    public record Obligation(
            @NotNull(message = "Write one of: pay, act, refrain.") ObligationKind kind,
            @Visible(message = "Say in a sentence what is ordered.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String text,
            @Positive(message = "Write an amount above zero.")
                    @Digits(
                            integer = 16,
                            fraction = 2,
                            message = "Write at most 16 digits and 2 decimals.")
                    @Nullable BigDecimal amountDue,
            @Pattern(regexp = "[A-Z]{3}", message = "Write three capital letters, such as CNY.")
                    @Nullable String currency,
            @Nullable LocalDate asOf) {}

    /**
     * @param birthDate needed for a natural person whose document does not tell it
     * @param localGovernment a local government itself, not a department of it (R-DECIDE-GOV); left
     *     out: no
     * @param distinctFrom parties alike, shown to the clerk before, that are somebody else
     */
    public record Debtor(
            @NotNull(message = "Say who the debtor is.") Identity identity,
            @Nullable LocalDate birthDate,
            @Nullable Boolean localGovernment,
            @Size(max = 50, message = "Name at most 50 parties.")
                    @Nullable List<@NotNull(message = "Write a party's id.") UUID> distinctFrom) {

        public Debtor(Identity identity, @Nullable LocalDate birthDate) {
            this(identity, birthDate, null, null);
        }

        boolean isLocalGovernment() {
            return Boolean.TRUE.equals(localGovernment);
        }
    }
}

package org.defaulterregistry.enforcement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** An enforcement notice that the court issued. */
public record NoticeRequest(
        @NotNull(message = "Write the id of the debtor in this case.") UUID debtorId,
        @NotNull(message = "Write the day of the notice.") LocalDate issuedOn,
        @NotNull(message = "Write the last day to perform.") LocalDate performBy,
        @NotNull(message = "Write true if the notice warns of the list (R-NOTICE-5).")
                Boolean riskWarning) {}

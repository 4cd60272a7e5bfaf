package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permit as its court sees it.
 *
 * @param orderId null: it was asked for as debtor of the case, not for an order
 * @param caseId the case whose restriction it lets rest
 * @param officeId the office in the restricted unit by which the person is bound; null: the debtor
 */
public record PermitView(
        UUID id,
        @Nullable UUID orderId,
        UUID caseId,
        @Nullable UUID officeId,
        PermitKind kind,
        String measure,
        LocalDate from,
        LocalDate to,
        String reason,
        LocalDate grantedOn,
        @Nullable LocalDate revokedOn,
        @Nullable RevokedBecause revokedBecause,
        int version) {}

package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permit as its court sees it.
 *
 * @param officeId the office in the restricted unit by which the person is bound; null: the debtor
 */
public record PermitView(
        UUID id,
        UUID orderId,
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

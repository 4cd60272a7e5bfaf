package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A permit as its court sees it. */
public record PermitView(
        UUID id,
        UUID orderId,
        PermitKind kind,
        String measure,
        LocalDate from,
        LocalDate to,
        String reason,
        LocalDate grantedOn,
        @Nullable LocalDate revokedOn,
        int version) {}

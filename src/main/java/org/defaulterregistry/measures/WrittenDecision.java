package org.defaulterregistry.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.ServiceManner;
import org.jspecify.annotations.Nullable;

/** The written decision behind an order or a ban, as its court sees it. */
public record WrittenDecision(
        String decisionNumber,
        String reasons,
        String draftedBy,
        Instant draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        @Nullable ServiceManner servedHow,
        List<FindingView> findings,
        String rulebookVersion,
        String calendarVersion) {}

package org.defaulterregistry.measures;

import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a court sees of its orders, permits and exit bans. */
@Mapper
interface MeasureViews {
    @Mapping(target = "court", source = "courtId")
    OrderView from(ConsumptionOrder order);

    @Mapping(target = "court", source = "courtId")
    ExitBanView from(ExitBan ban);

    @Mapping(target = "from", source = "validFrom")
    @Mapping(target = "to", source = "validTo")
    PermitView from(Permit permit);

    @Mapping(target = "findings", source = "findings")
    WrittenDecision from(CourtDecision decision, List<FindingView> findings);

    @Mapping(target = "court", source = "order.courtId")
    @Mapping(target = "version", source = "version")
    OrderFile file(
            ConsumptionOrder order,
            Standing state,
            @Nullable WrittenDecision decision,
            @Nullable OrderDraft draft,
            int version);

    @Mapping(target = "id", source = "drafted.id")
    @Mapping(target = "court", source = "drafted.courtId")
    @Mapping(target = "state", source = "state")
    @Mapping(target = "madeOn", ignore = true)
    @Mapping(target = "inForceFrom", ignore = true)
    @Mapping(target = "inForceUntil", ignore = true)
    @Mapping(target = "liftedOn", ignore = true)
    @Mapping(target = "liftedUnder", ignore = true)
    @Mapping(target = "version", source = "version")
    OrderFile file(
            CourtDecision drafted,
            Standing state,
            @Nullable WrittenDecision decision,
            @Nullable OrderDraft draft,
            int version);

    @Mapping(target = "court", source = "ban.courtId")
    @Mapping(target = "version", source = "version")
    ExitBanFile file(
            ExitBan ban, Standing state, WrittenDecision decision, ExitBanDraft draft, int version);

    @Mapping(target = "id", source = "drafted.id")
    @Mapping(target = "court", source = "drafted.courtId")
    @Mapping(target = "state", source = "state")
    @Mapping(target = "inForceFrom", ignore = true)
    @Mapping(target = "inForceUntil", ignore = true)
    @Mapping(target = "liftedOn", ignore = true)
    @Mapping(target = "liftedUnder", ignore = true)
    @Mapping(target = "version", source = "version")
    ExitBanFile file(
            CourtDecision drafted,
            Standing state,
            WrittenDecision decision,
            ExitBanDraft draft,
            int version);
}

package org.defaulterregistry.listing;

import java.util.List;
import org.defaulterregistry.brake.ImportBatch;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.enforcement.ImportedCase;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a court sees of its batches. */
@Mapper
interface BatchViews {
    @Mapping(target = "court", source = "batch.courtId")
    BatchView from(ImportBatch batch, List<BatchView.Item> decisions, List<ImportedCase> cases);

    BatchHead head(ImportBatch batch);

    @Mapping(target = "decision", source = "drafted.id")
    @Mapping(target = "caseId", source = "drafted.caseId")
    @Mapping(target = "state", source = "drafted.state")
    @Mapping(target = "listing", source = "entry.id")
    @Mapping(target = "endedAs", source = "entry.endedAs")
    @Mapping(target = "endedOn", source = "entry.endedOn")
    @Mapping(target = "leftTo", source = "leftTo")
    BatchView.Item from(CourtDecision drafted, @Nullable Listing entry, @Nullable String leftTo);
}

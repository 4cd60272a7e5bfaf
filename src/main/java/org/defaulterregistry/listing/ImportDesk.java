package org.defaulterregistry.listing;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.brake.BatchOpening;
import org.defaulterregistry.brake.Batches;
import org.defaulterregistry.brake.ImportBatch;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.ImportedCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens batches, and shows what became of each case and decision that came in with one (D14). */
@Component
public class ImportDesk {
    private final Batches batches;
    private final DecisionBook book;
    private final Listings listings;
    private final ImportedCases cases;
    private final BatchViews views;

    ImportDesk(
            Batches batches,
            DecisionBook book,
            Listings listings,
            ImportedCases cases,
            BatchViews views) {
        this.batches = batches;
        this.book = book;
        this.listings = listings;
        this.cases = cases;
        this.views = views;
    }

    /**
     * @param announced how many cases are going to come in with it; null: it is not told
     */
    @Transactional
    public BatchView open(Officer officer, BatchOpening opening, @Nullable Integer announced) {
        return views.from(batches.open(officer, opening, announced), List.of(), List.of());
    }

    /** The court's own, the latest first. */
    @Transactional(readOnly = true)
    List<BatchHead> all(Officer officer) {
        return batches.of(officer).stream().map(views::head).toList();
    }

    @Transactional(readOnly = true)
    public BatchView show(Officer officer, UUID id) {
        return view(batches.find(officer, id));
    }

    BatchView view(ImportBatch batch) {
        var decisions = book.ofBatch(batch.getId());
        var entries =
                listings
                        .findByDecisionIdIn(decisions.stream().map(CourtDecision::getId).toList())
                        .stream()
                        .collect(Collectors.toMap(Listing::getDecisionId, Function.identity()));
        return views.from(
                batch,
                decisions.stream()
                        .map(decision -> {
                            var entry = entries.get(decision.getId());
                            return views.from(decision, entry, leftTo(batch, entry));
                        })
                        .toList(),
                cases.of(batch));
    }

    /** What still stands after the undoing went to another court with its case before. */
    private static @Nullable String leftTo(ImportBatch batch, @Nullable Listing entry) {
        return batch.getUndoneAt() != null && entry != null && entry.getEndedOn() == null
                ? entry.getCourtId()
                : null;
    }
}

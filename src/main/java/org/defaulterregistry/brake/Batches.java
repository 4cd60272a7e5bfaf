package org.defaulterregistry.brake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes in together (D14). A batch is held after the cases it is about, and before the
 * parties; so nothing comes into one while it is undone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Batches {
    private static final Limit MOST = Limit.of(100);

    private final ImportBatches batches;
    private final Clock clock;

    Batches(ImportBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * @param announced how many cases are going to come in with it; null: it is not told
     * @throws Problem 409 if the court has used the reference before
     */
    public ImportBatch open(Officer officer, BatchOpening opening, @Nullable Integer announced) {
        if (batches.existsByCourtIdAndReference(officer.court(), opening.reference())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "Your court has a batch under this reference.",
                    "Go on with that one, or give this one a reference of its own.");
        }
        return batches.save(new ImportBatch(officer, opening, announced, clock.instant()));
    }

    /** The court's own, the latest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ImportBatch> of(Officer officer) {
        return batches.of(officer.court(), MOST);
    }

    /**
     * @throws Problem 404 unless it is the court's own
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportBatch find(Officer officer, UUID id) {
        return batches.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound);
    }

    /**
     * Holds the batch until the transaction ends.
     *
     * @throws Problem 404 unless it is the court's own; 409 if it has been undone
     */
    public ImportBatch hold(Officer officer, UUID id) {
        var batch = batches.lock(id, officer.court()).orElseThrow(Problem::notFound);
        if (batch.getUndoneAt() != null) {
            throw Problem.under(
                    "D14",
                    ProblemType.CONFLICT,
                    "This batch has been undone.",
                    "Open another one for what is to come in after all.");
        }
        return batch;
    }

    /**
     * Something is about to come in with this batch.
     *
     * @param id null: it comes by itself
     */
    public void mustTake(Officer officer, @Nullable UUID id) {
        if (id != null) {
            hold(officer, id);
        }
    }
}

package org.defaulterregistry.journal;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The database holds less than was published: an older state of it was put back (P15). Whoever asks
 * is answered as if the database were away, because the acts that are missing are not undone by it.
 */
public final class PutBack extends DataAccessResourceFailureException {
    private static final long serialVersionUID = 1;

    PutBack(long size, long published) {
        super(
                "the journal has %d leaves, and %d were signed: an older database was put back; see docs/operations.md"
                        .formatted(size, published));
    }
}

/**
 * Verifies a journal, and what was given out of it, from outside: commands in the registry's own
 * jar that need neither the registry nor its database (docs/verifying.md). Another one, for the
 * registry's own operator, writes what was published and lost back into a database
 * (docs/operations.md).
 *
 * <p>Plain Java, picocli, Jackson and {@code tlog}, so that it starts at once and does without a
 * framework. Ask {@link org.defaulterregistry.verifier.VerifyJournal}, {@link
 * org.defaulterregistry.verifier.VerifyReceipt} and {@link
 * org.defaulterregistry.verifier.RefillJournal}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"tlog"})
package org.defaulterregistry.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

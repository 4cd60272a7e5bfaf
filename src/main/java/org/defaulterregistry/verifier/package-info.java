/**
 * Verifies a journal, and what was given out of it, from outside: commands in the registry's own
 * jar that need neither the registry nor its database (docs/verifying.md).
 *
 * <p>Plain Java, picocli, Jackson and {@code tlog}, so that it starts at once and does without a
 * framework. Ask {@link org.defaulterregistry.verifier.VerifyJournal} and {@link
 * org.defaulterregistry.verifier.VerifyReceipt}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"tlog"})
package org.defaulterregistry.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

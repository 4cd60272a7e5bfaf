/**
 * Verifies a journal from outside: a command in the registry's own jar that needs neither the
 * registry nor its database (docs/verifying.md).
 *
 * <p>Plain Java, picocli and {@code tlog}, so that it starts at once and does without a framework.
 * Ask {@link org.defaulterregistry.verifier.VerifyJournal}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"tlog"})
package org.defaulterregistry.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The mathematics and the formats of a transparency log, on the JDK alone: tree, proofs, tiles,
 * signed notes, checkpoints, receipts, and the grammar of a leaf (docs/journal.md).
 *
 * <p>Plain Java without a clock, a database or a framework, so that what signs and what verifies
 * offline are one code. Whatever is not of its form or does not prove what it claims ends as {@link
 * org.defaulterregistry.tlog.NotVerified}, and as nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.defaulterregistry.tlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The dated lists of the law: working days, measures, courts, and how long records are kept. Each
 * was published in an edition, and every edition that was ever in force can still be read, because
 * decisions name it (R-CAL-5).
 *
 * <p>Ask {@link Editions} for the newest. Whoever reads a list keeps it in a {@link Current}, which
 * reads again when there is a newer edition.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"rulebook"})
package org.defaulterregistry.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

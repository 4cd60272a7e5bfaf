/**
 * A brake on bulk (D14): how much a court has put on or taken off today, what is held until a
 * second officer releases it, and what came in together.
 *
 * <p>Every sealed act is counted through {@link org.defaulterregistry.restraint.Brake}; nobody has
 * to remember to. Ask {@link Brakes} whether anything is held, and {@link Batches} for what came in
 * as one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"restraint", "access", "party", "journal", "rulebook"})
package org.defaulterregistry.brake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

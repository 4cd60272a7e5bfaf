/**
 * Lets go of what the registry has no reason to keep any more: private rows and the openings of
 * leaves, each destroyed opening with a leaf that says so.
 *
 * <p>Ask {@link ErasureWorker} for a round, and {@link Retention} how long what is kept. This room
 * knows the tables of the rooms below it (docs/adr/0013): what has to go together is one list in
 * one place.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"duties", "restraint", "access", "journal", "editions", "rulebook"})
package org.defaulterregistry.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

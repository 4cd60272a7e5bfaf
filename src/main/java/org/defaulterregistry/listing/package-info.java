/**
 * The register: who is listed, under which case and ground, since when and until when.
 *
 * <p>Ask {@link Registrar}. It alone opens and closes entries, and journals each change in the same
 * transaction.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "decision",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

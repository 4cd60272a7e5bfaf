/**
 * The register: who is listed, under which case and ground, since when and until when.
 *
 * <p>Ask {@link Registrar}, which opens entries, and {@link Endings}, which ends them for what
 * happened in a case. Each change is journaled in the same transaction.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "decision",
            "identity",
            "enforcement",
            "brake",
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

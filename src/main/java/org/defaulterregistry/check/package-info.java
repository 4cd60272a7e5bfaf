/**
 * The hot path: may this person have this, on this day? And the record of who asked.
 *
 * <p>Ask {@link CheckDesk} for an answer about one, {@link BatchDesk} about many, and {@link
 * Lookups} who asked about a person. An answer leaves only after its record is durable.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "identity",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "tlog",
            "rulebook"
        })
package org.defaulterregistry.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

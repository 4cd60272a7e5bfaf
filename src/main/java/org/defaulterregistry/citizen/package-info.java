/**
 * My status: am I on it, why, since when, what takes me off, and who asked.
 *
 * <p>Reads what binds from {@code restraint} and tells it in plain words; writes nothing itself.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "check",
            "waysoff",
            "performance",
            "review",
            "listing",
            "measures",
            "decision",
            "identity",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

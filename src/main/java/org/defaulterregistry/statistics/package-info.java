/**
 * Figures per court, for anyone: who is listed and let go, how long it takes, what is missed.
 *
 * <p>Ask {@link CourtFigures}. Nothing here is about a person, and nothing is a rank of courts:
 * they stand in the order of their ids.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "review",
            "listing",
            "duties",
            "restraint",
            "access",
            "party",
            "rulebook"
        })
package org.defaulterregistry.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

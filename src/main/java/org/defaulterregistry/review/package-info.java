/**
 * Objections: who asks a court to put something right, what the court decides, and what the next
 * higher court decides above it. Nothing rests meanwhile (R-REVIEW-12(6)).
 *
 * <p>Ask {@link ObjectionDesk} to receive one, {@link RulingDesk} to decide it, {@link
 * ReconsiderationDesk} to take it up, and {@link ReviewBook} for what there is.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
package org.defaulterregistry.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

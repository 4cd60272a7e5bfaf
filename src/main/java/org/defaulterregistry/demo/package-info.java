/**
 * The demo world: visibly fictitious courts, officers, providers and people, entered through the
 * same doors as real ones.
 *
 * <p>It leans on every room and no room leans on it. Without a demo registry it does nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "citizen",
            "check",
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
package org.defaulterregistry.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Enforcement cases: who owes what to whom, by which judgment, and which notices were served.
 *
 * <p>Ask {@link EnforcementCases}. A court sees its own cases only; another court's case does not
 * exist for it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "brake",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

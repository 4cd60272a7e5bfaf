/**
 * The rulebook's front door: questions of law about made-up facts, and the law as data.
 *
 * <p>Open to anyone, and nobody who asks leaves a trace.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "erasure",
            "measures",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "editions",
            "rulebook"
        })
package org.defaulterregistry.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What a court decides in writing: number, draft, signature, service.
 *
 * <p>{@link Drafting} opens them, {@link DecisionBook} finds them, {@link Serving} sees to their
 * service. They know no law: the room that decides asks the rulebook, and hands down what the
 * rulebook said.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What binds a party right now, complete, under a journal position.
 *
 * <p>Ask {@link Restraints} what binds; change it through an {@link Enactment}, which writes the
 * complete new state of every party it touches together with its leaves. Checks, the register image
 * and the citizen's view read only this.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "party", "journal", "rulebook"})
package org.defaulterregistry.restraint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

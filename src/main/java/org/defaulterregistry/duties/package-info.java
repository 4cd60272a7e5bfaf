/**
 * What a court must do by a day, and under which rule.
 *
 * <p>Ask {@link Duties}. A duty is opened with the act that gives rise to it and done by the act
 * that fulfils it. Ask {@link Clocks} before anything is done because a day has come, and {@link
 * Turns} for what is done again and again, on one node at a time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "party", "journal", "rulebook"})
package org.defaulterregistry.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

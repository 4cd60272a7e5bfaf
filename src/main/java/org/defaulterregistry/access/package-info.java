/**
 * Who is calling, what they may do, and who took which step of an act.
 *
 * <p>Ask {@link Acts} to record who drafted and who signed; throw {@link Problem} when the caller
 * is wrong. The table of routes is {@code access.web.RouteRules}: what stands in no line of it is
 * closed to everyone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"party", "journal", "rulebook"})
package org.defaulterregistry.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

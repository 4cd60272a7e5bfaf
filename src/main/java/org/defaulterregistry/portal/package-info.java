/** The pages' shared layout, and the home page that says where to go. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access"})
package org.defaulterregistry.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

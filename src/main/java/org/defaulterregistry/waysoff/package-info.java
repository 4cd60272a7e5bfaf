/**
 * How one gets off: for each entry, consumption order, exit ban and office that binds somebody or
 * will, every open way with its rule, what is missing, who must act and by when, in English and
 * Chinese. Reads, and changes nothing.
 *
 * <p>Ask {@link WaysOffBook}. The law itself is {@code rulebook.waysoff}; the words stand in the
 * messages files and are said by {@link WayWords}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
            "rulebook"
        })
package org.defaulterregistry.waysoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

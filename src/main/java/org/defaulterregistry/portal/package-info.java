/**
 * The pages: what people see who call no API. Here the layout, the home page and the sign-in; a
 * sub-package for each audience.
 *
 * <p>A page asks the rooms' desks in Java, not over HTTP. {@link Forms} carries out what a form
 * asks for, once; whatever goes wrong leaves as a page that says what to do next.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statistics",
            "citizen",
            "notice",
            "proof",
            "law",
            "check",
            "waysoff",
            "performance",
            "review",
            "listing",
            "measures",
            "decision",
            "identity",
            "enforcement",
            "brake",
            "erasure",
            "admin",
            "duties",
            "restraint",
            "access",
            "access::web",
            "party",
            "editions",
            "journal",
            "rulebook",
            "tlog"
        })
package org.defaulterregistry.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

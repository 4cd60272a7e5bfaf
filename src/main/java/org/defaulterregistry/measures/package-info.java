/**
 * Consumption orders, a court's exceptions from them, exit bans, and the catalogue of measures.
 *
 * <p>Ask {@link ConsumptionOrders}, {@link OrderEndings}, {@link ExitBans} and {@link Catalogue}.
 * An order and an entry are two facts: the end of the one is not the end of the other
 * (R-CONS-LINK).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "decision",
            "identity",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "editions",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

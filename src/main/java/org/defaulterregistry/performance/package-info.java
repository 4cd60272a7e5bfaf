/**
 * Performance: payments and the other events of Art. 10, what is due, with all their consequences
 * in one transaction.
 *
 * <p>Ask {@link PaymentDesk}. Paid in full and still restricted is the failure this room exists to
 * prevent.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "listing",
            "measures",
            "decision",
            "identity",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

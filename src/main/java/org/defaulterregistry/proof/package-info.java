/**
 * What can be proven of the register: receipts of acts with their openings, what it said on a past
 * day, and signed statements to hand on.
 *
 * <p>Reads the journal and what the other rooms know; writes nothing but that an auditor looked. An
 * opening goes to the court whose act it was, and to the person whose entry, order, ban, permit or
 * objection it is about.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "erasure",
            "review",
            "listing",
            "measures",
            "enforcement",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook",
            "tlog"
        })
package org.defaulterregistry.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

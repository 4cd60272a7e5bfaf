/**
 * People and papers as acts of a court: documents, names, merges and splits of parties, officers of
 * units, death, identity in dispute.
 *
 * <p>Ask {@link Offices} who answers for a unit. Rooms above whose rows are about a party implement
 * {@link FollowsParty}: when parties are merged or split, the rows follow.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

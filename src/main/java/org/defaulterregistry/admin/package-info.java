/**
 * Who may do what: accounts, machines and their grants, the court register, a president's deputy.
 *
 * <p>It keeps no table of its own: accounts, clients and deputisations belong to {@code access}.
 * Every act is journaled in the same transaction, and a role counts once a second person has
 * consented (D13).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"measures", "restraint", "access", "party", "journal", "rulebook"})
package org.defaulterregistry.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

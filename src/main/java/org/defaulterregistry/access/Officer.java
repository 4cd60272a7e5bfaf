package org.defaulterregistry.access;

import java.util.Set;

/**
 * A court's officer, or its own computer system, acting for that one court.
 *
 * @param name the account, or the client of a court's system
 * @param court the court's id in the court register
 * @param roles empty for a court's system, which may record and draft but never sign
 */
public record Officer(String name, String court, Set<Role> roles) {

    /** The court president, or today his deputy. */
    public boolean isPresident() {
        return roles.contains(Role.PRESIDENT) || roles.contains(Role.DEPUTY_PRESIDENT);
    }

    /**
     * The word that stands in an approval for the capacity in which this officer took a step. What
     * a president does and is no president has done as his deputy.
     */
    public String capacity(Role wanted) {
        if (wanted == Role.PRESIDENT
                && !roles.contains(wanted)
                && roles.contains(Role.DEPUTY_PRESIDENT)) {
            return Role.DEPUTY_PRESIDENT.name();
        }
        return roles.contains(wanted)
                ? wanted.name()
                : roles.stream().findFirst().map(Role::name).orElse("SYSTEM");
    }
}

package org.defaulterregistry.restraint;

/**
 * A court decision that imposes one measure by itself, such as an exit ban (R-EXIT-1).
 *
 * @param measure key of the catalogue
 */
public record OwnDecision(String measure, Window days) {}

package org.defaulterregistry.restraint;

/** Days on which a court lets one measure pass. */
public record PermitWindow(String measure, Window days) {}

package org.defaulterregistry.editions;

/**
 * One list as it was published.
 *
 * @param version its name, kept with everything decided by it
 * @param content CSV with a head line
 */
public record Edition(EditionKind kind, String version, String content) {}

package org.defaulterregistry.check;

import org.jspecify.annotations.Nullable;

/**
 * A seat to be sold, instead of a measure: the registry says which measure it falls under. Every
 * part may be missing until it has been read.
 *
 * @param mode {@code air}, {@code train} or {@code ship}
 * @param trainPrefix the letter before a train's number; empty if it has none
 * @param seat the words of docs/api/checks.md, such as {@code second-class}
 */
public record Ticket(@Nullable String mode, @Nullable String trainPrefix, @Nullable String seat) {}

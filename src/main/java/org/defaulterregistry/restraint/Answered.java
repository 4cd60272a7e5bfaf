package org.defaulterregistry.restraint;

import org.jspecify.annotations.Nullable;

/**
 * What is held under a document at one register version.
 *
 * @param held null: the registry does not know the document
 */
public record Answered(long registerVersion, @Nullable Held held) {}

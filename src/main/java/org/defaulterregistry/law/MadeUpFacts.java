package org.defaulterregistry.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The facts of a question, as they were told.
 *
 * @param told text, booleans, numbers, lists, maps and null
 */
@JsonDeserialize(using = FactsReader.class)
record MadeUpFacts(Map<String, @Nullable Object> told) {}

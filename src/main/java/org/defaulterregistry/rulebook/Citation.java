package org.defaulterregistry.rulebook;

/**
 * Where a rule comes from.
 *
 * @param ruleId the rule's name in this rulebook, such as {@code R-LIST-1(3)}
 * @param article the text and article behind it
 */
public record Citation(String ruleId, String article) {}

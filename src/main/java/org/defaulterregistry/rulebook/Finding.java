package org.defaulterregistry.rulebook;

/** A rule's question, answered. */
public record Finding(Citation citation, String question, Answer answer) {

    /**
     * Whether nothing in this finding stands against the act: it was answered yes, or did not
     * apply.
     */
    public boolean permits() {
        return answer != Answer.NO;
    }

    public String ruleId() {
        return citation.ruleId();
    }
}

package org.defaulterregistry.rulebook;

/**
 * A rule of this rulebook, told in our own words. The Chinese text of the law governs.
 *
 * @param citation its id and where it stands
 * @param version the rulebook it belongs to
 */
public record LawRule(
        Citation citation, Confidence confidence, String english, String chinese, String version) {

    /** How well a rule is known. */
    public enum Confidence {
        /** The article was found and read. */
        S,
        /** Found in a secondary source. */
        S2,
        /** From memory, unverified. */
        M,
        /** The text is silent: our reading. */
        P
    }

    public String id() {
        return citation.ruleId();
    }
}

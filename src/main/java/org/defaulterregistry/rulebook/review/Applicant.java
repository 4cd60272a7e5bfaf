package org.defaulterregistry.rulebook.review;

/** Who objects. */
public enum Applicant {
    LISTED_PERSON("listed-person"),
    RESTRICTED_PERSON("restricted-person"),
    /**
     * A creditor, a provider, an officer who is not restricted: may give a hint, has no standing.
     */
    OTHER("other");

    private final String key;

    Applicant(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}

package org.defaulterregistry.rulebook.review;

/** Why somebody objects: three reasons, each with its remedy (R-REVIEW-11). */
public enum Reason {
    SHOULD_NOT_BE_LISTED("should-not-be-listed", Remedy.WITHDRAW),
    INFORMATION_INACCURATE("information-inaccurate", Remedy.CORRECT),
    INFORMATION_SHOULD_BE_DELETED("information-should-be-deleted", Remedy.DELETE);

    private final String key;
    private final Remedy remedy;

    Reason(String key, Remedy remedy) {
        this.key = key;
        this.remedy = remedy;
    }

    public String key() {
        return key;
    }

    /** What the court does when the objection is founded. */
    public Remedy remedy() {
        return remedy;
    }

    /** How a wrong is put right. */
    public enum Remedy {
        WITHDRAW,
        CORRECT,
        DELETE
    }
}

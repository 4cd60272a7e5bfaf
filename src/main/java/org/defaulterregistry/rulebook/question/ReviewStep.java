package org.defaulterregistry.rulebook.question;

import org.defaulterregistry.rulebook.review.Court;

/** Where an objection stands. */
enum ReviewStep {
    CORRECTION_REQUEST("correction-request", Court.ENFORCEMENT_COURT),
    CORRECTION_UPHELD("correction-upheld", Court.ENFORCEMENT_COURT),
    RECONSIDERATION("reconsideration", Court.NEXT_HIGHER_COURT),
    RECONSIDERATION_RECEIVED("reconsideration-received", Court.NEXT_HIGHER_COURT),
    RECONSIDERATION_PENDING("reconsideration-pending", Court.NEXT_HIGHER_COURT),
    RECONSIDERATION_WHERE("reconsideration-where", Court.NEXT_HIGHER_COURT);

    private final String key;
    private final Court court;

    ReviewStep(String key, Court court) {
        this.key = key;
        this.court = court;
    }

    String key() {
        return key;
    }

    Court court() {
        return court;
    }

    /** Somebody comes to a court and asks. */
    boolean isRequest() {
        return this == CORRECTION_REQUEST || this == RECONSIDERATION;
    }

    /** A court has it before it and must decide. */
    boolean awaitsDecision() {
        return this == CORRECTION_REQUEST || this == RECONSIDERATION_RECEIVED;
    }
}

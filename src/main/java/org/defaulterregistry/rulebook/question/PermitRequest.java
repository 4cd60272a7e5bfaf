package org.defaulterregistry.rulebook.question;

/** What somebody under a restriction asks for. */
enum PermitRequest {
    TEMPORARY_LIFT("temporary-lift"),
    TEMPORARY_LIFT_LIMIT("temporary-lift-limit"),
    PRIVATE_CONSUMPTION("private-consumption"),
    LIFT_AFTER_CHANGE("lift-after-change"),
    LIFT_ORDER("lift-order"),
    SELL_TICKET("sell-ticket"),
    ENROL_CHILD("enrol-child");

    private final String key;

    PermitRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}

package org.defaulterregistry.duties;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What there is to do. */
public enum DutyKind {
    WITHDRAW_ENTRY,
    CORRECT_ENTRY,
    PUBLISH_ENTRY,
    DECIDE_APPLICATION,
    DELETE_ENTRY,
    DELETE_EXPIRED_ENTRY,
    LIFT_ORDER,
    REVIEW_AFTER_DEATH;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

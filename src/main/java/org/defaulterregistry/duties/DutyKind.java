package org.defaulterregistry.duties;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What there is to do. */
public enum DutyKind {
    WITHDRAW_ENTRY,
    CORRECT_ENTRY,
    PUBLISH_ENTRY,
    DECIDE_APPLICATION,
    DECIDE_ANEW,
    DELETE_ENTRY,
    DELETE_EXPIRED_ENTRY,
    LIFT_ORDER,
    SERVE_DECISION,
    LOOK_AT_REVERSAL,
    CONSIDER_EARLY_DELETION,
    LOOK_AT_ENTRY,
    REVIEW_AFTER_DEATH,
    DECIDE_CORRECTION,
    DECIDE_RECONSIDERATION,
    PUT_IN_DISPUTE,
    REVIEW_RELEASE,
    END_PERMIT;

    /** By name: what the registry does by itself, so that no court can miss it. */
    static final List<String> THE_REGISTRYS =
            Arrays.stream(values()).filter(kind -> !kind.isTheCourts()).map(Enum::name).toList();

    /**
     * A duty of a court, which has missed it if the registry had to act. A publication binds
     * whether or not anybody records it, and no court can record it before its day (R-GRACE-15).
     */
    boolean isTheCourts() {
        return this != PUT_IN_DISPUTE && this != END_PERMIT && this != PUBLISH_ENTRY;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.defaulterregistry.rulebook.order;

import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody must travel at once; a closed list (R-CONS-17(3)). */
public enum TravelReason {
    OWN_SERIOUS_ILLNESS("own-serious-illness"),
    CLOSE_RELATIVE_SERIOUS_ILLNESS("close-relative-serious-illness"),
    FUNERAL_OF_CLOSE_RELATIVE("funeral-of-close-relative"),
    OFFICIAL_DUTY("official-duty"),
    FOREIGN_AFFAIRS_ACTIVITY("foreign-affairs-activity"),
    IMPORTANT_EXAMINATION("important-examination");

    private final String key;

    TravelReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<TravelReason> ofKey(String key) {
        return Stream.of(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }
}

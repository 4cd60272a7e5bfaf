package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an obligation is carried out, in the words of a published entry (R-DATA-6(3)). */
public enum PerformanceState {
    WHOLLY_UNPERFORMED,
    PARTLY_UNPERFORMED,
    PERFORMED;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

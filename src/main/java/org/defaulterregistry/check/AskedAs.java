package org.defaulterregistry.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** As what somebody was looked at. The names stand in the look-up rows. */
public enum AskedAs {
    /** The one the question was about. */
    SELF,
    /** An officer of the unit it was about, named by the provider. */
    NAMED_OFFICER,
    /** An officer of the unit it was about, recorded by a court. */
    RECORDED_OFFICER;

    /** The word on the wire, such as {@code named-officer}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

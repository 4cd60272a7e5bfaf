package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether enforcement goes on against a debtor. This round ended (终本) is no end of it. */
public enum EnforcementState {
    RUNS,
    /** By ruling, because of trial supervision or bankruptcy (R-REMOVE-10(5)). */
    SUSPENDED,
    /** 不予执行, final in this case (R-REMOVE-10(6)). */
    RULED_OUT,
    /** 终结执行, final in this case: a resumed one (执恢) is a case of its own (R-REMOVE-10(7)). */
    ENDED;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isFinal() {
        return this == RULED_OUT || this == ENDED;
    }
}

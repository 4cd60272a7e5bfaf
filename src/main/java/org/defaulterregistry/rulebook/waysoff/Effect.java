package org.defaulterregistry.rulebook.waysoff;

import java.util.Locale;

/** What the law says once nothing on a way is missing any more. */
public enum Effect {
    MUST_END,
    /** The court finds whether it is so; if it is, it must end. */
    MUST_END_IF_FOUNDED,
    /** The court has discretion. */
    MAY_END,
    ENDS_BY_ITSELF,
    /** Nothing ends: the court finds whether the data is wrong; if it is, it is corrected. */
    CORRECTED,
    /** Nothing ends; it rests for some days, or for some consumption. */
    RESTS;

    /** The word on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

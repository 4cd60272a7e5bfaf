package org.defaulterregistry.rulebook.waysoff;

import java.util.Locale;

/** Who must take the next step on a way. */
public enum Actor {
    /** Whom the entry, order, ban or office binds. */
    YOU,
    YOU_AND_CREDITOR,
    /** Whoever answers for what the person left who has died. */
    ESTATE,
    ESTATE_AND_CREDITOR,
    CREDITOR,
    /** Of the case, who is somebody else. */
    DEBTOR,
    /** The unit that the person answers for. */
    UNIT,
    COURT,
    HIGHER_COURT,
    NOBODY;

    /** The dead take no step: whoever answers for the estate does. */
    public Actor afterDeath() {
        return switch (this) {
            case YOU -> ESTATE;
            case YOU_AND_CREDITOR -> ESTATE_AND_CREDITOR;
            case ESTATE, ESTATE_AND_CREDITOR, CREDITOR, DEBTOR, UNIT, COURT, HIGHER_COURT, NOBODY ->
                    this;
        };
    }

    /** The word on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

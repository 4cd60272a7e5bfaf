package org.defaulterregistry.rulebook.measure;

import org.defaulterregistry.rulebook.Citation;

/** Whether a measure binds, and the rule that says so. */
public record MeasureAnswer(Restraint restraint, Citation citation) {

    /** In or out; there is nothing between. */
    public enum Restraint {
        RESTRICTED,
        CLEAR
    }

    public boolean restricted() {
        return restraint == Restraint.RESTRICTED;
    }
}

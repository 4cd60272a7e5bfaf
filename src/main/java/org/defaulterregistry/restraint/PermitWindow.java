package org.defaulterregistry.restraint;

import java.time.LocalDate;

/** Days on which a court lets one measure pass. */
public record PermitWindow(String measure, Window days) {

    boolean lets(String asked, LocalDate day) {
        return measure.equals(asked) && days.covers(day);
    }
}

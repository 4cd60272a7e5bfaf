package org.defaulterregistry.editions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which list. */
public enum EditionKind {
    CALENDAR("/law/cn-workdays.csv"),
    MEASURES("/law/measures.csv"),
    COURTS("/law/courts.csv"),
    RETENTION("/law/retention.csv");

    private final String builtIn;

    EditionKind(String builtIn) {
        this.builtIn = builtIn;
    }

    /** The word on the wire and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the edition lies that came with this build. */
    String builtIn() {
        return builtIn;
    }
}

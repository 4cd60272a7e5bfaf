package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.PROPERTY_INVESTIGATION_2020;

import org.defaulterregistry.rulebook.Citation;

/** How a debtor met the duty to report property. */
public enum AssetReport {
    ON_TIME("on-time"),
    REFUSED("refused"),
    FALSE("false"),
    LATE_WITHOUT_GOOD_REASON("late-without-good-reason"),
    LATE_WITH_GOOD_REASON("late-with-good-reason");

    public static final Citation CITATION =
            PROPERTY_INVESTIGATION_2020.rule("R-LIST-REPORT", "Art. 10");

    private final String key;

    AssetReport(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether that is ground 4. */
    public boolean breaksDuty() {
        return switch (this) {
            case REFUSED, FALSE, LATE_WITHOUT_GOOD_REASON -> true;
            case ON_TIME, LATE_WITH_GOOD_REASON -> false;
        };
    }
}

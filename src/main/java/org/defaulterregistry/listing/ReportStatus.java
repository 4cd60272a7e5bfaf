package org.defaulterregistry.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.defaulterregistry.rulebook.listing.AssetReport;

/** How the debtor met the duty to report property (R-LIST-REPORT). */
public enum ReportStatus {
    ON_TIME,
    REFUSED,
    FALSE,
    LATE_WITHOUT_GOOD_REASON,
    LATE_WITH_GOOD_REASON;

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    AssetReport inLaw() {
        return AssetReport.valueOf(name());
    }
}

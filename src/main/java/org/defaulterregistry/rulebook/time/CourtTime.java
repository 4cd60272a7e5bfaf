package org.defaulterregistry.rulebook.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The clock of the courts: China Standard Time, without daylight saving (R-CALC-5). */
public final class CourtTime {

    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private CourtTime() {}

    /** The legal date of something that happened at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a legal date. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZONE);
    }
}

package org.defaulterregistry.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.WorkCalendar;

/** The published calendar, for cases. */
public final class Calendars {

    public static final WorkCalendar PUBLISHED = WorkCalendar.parse(csv(), "cn-test");
    public static final Deadlines DEADLINES = new Deadlines(PUBLISHED);

    private Calendars() {}

    private static String csv() {
        try (var in = Calendars.class.getResourceAsStream("/law/cn-workdays.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

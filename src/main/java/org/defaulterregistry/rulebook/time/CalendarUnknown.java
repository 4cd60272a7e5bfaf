package org.defaulterregistry.rulebook.time;

/**
 * The working days of a year are not published yet, and somebody needs them for certain (R-CAL-4).
 */
public final class CalendarUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CalendarUnknown(String what) {
        super("calendar not published: " + what);
    }
}

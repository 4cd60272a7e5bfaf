package org.defaulterregistry.decision;

/**
 * By what a decision was decided, kept with it so that it can be decided again (R-CAL-5).
 *
 * @param findings JSON of {@link org.defaulterregistry.access.FindingView}s
 * @param readings JSON of the readings by name
 */
public record LawRecord(
        String findings, String readings, String rulebookVersion, String calendarVersion) {}

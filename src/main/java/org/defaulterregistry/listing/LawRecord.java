package org.defaulterregistry.listing;

/** By what a decision was decided, kept with it so that it can be decided again (R-CAL-5). */
record LawRecord(
        String findings, String readings, String rulebookVersion, String calendarVersion) {}

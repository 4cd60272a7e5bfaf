package org.defaulterregistry.duties;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty as its court sees it.
 *
 * @param subject the decision or entry it is about
 * @param estimate the due day lies in a year whose calendar is not published yet (R-CAL-6)
 */
record DutyView(
        UUID id,
        String court,
        DutyKind kind,
        String rule,
        UUID subject,
        LocalDate dueOn,
        boolean estimate,
        String calendarVersion,
        boolean overdue) {}

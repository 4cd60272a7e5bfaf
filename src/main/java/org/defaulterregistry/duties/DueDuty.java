package org.defaulterregistry.duties;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty whose day has come.
 *
 * @param subject what it is about: an entry, an order, an application, an objection
 */
public record DueDuty(
        UUID id, DutyKind kind, String rule, String court, UUID subject, LocalDate dueOn) {}

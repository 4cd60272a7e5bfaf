package org.defaulterregistry.enforcement;

import java.time.LocalDate;

/**
 * When something happened, and who acts on it.
 *
 * @param on the day it happened
 * @param knownOn the day the last condition was met and known to the court: from here its working
 *     days run
 * @param today the day on which it is acted upon
 * @param by the account or client that acts
 */
public record Happening(LocalDate on, LocalDate knownOn, LocalDate today, String by) {

    /** No court owes anything about what it had not decided yet. */
    public Happening knownSince(LocalDate decided) {
        return knownOn.isBefore(decided) ? new Happening(on, decided, today, by) : this;
    }
}

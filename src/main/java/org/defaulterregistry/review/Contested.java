package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody objects to, as it stands now.
 *
 * @param party whom it binds
 * @param court where its case is
 * @param since the day it was decided, or on which an office was signed
 * @param stands it binds, or will
 */
record Contested(
        About about,
        UUID id,
        UUID caseId,
        UUID party,
        String court,
        LocalDate since,
        boolean stands) {}

package org.defaulterregistry.check;

import java.time.LocalDate;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.rulebook.measure.Measure;
import org.jspecify.annotations.Nullable;

/** A question that has been read and found sound. */
record Question(
        String client,
        Measure measure,
        LocalDate on,
        Purpose purpose,
        @Nullable String clientReference,
        Identified person) {}

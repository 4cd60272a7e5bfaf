package org.defaulterregistry.enforcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number in the cases of many creditors. It restricts nobody, and says neither number nor name.
 *
 * @param state for a court: whether it has looked since its last case came in; for an auditor:
 *     whether all have
 * @param cases the reader's own
 * @param courts all whose cases it is about
 * @param findings evidence and officer stand in the reader's own only
 */
public record AlarmView(
        UUID id,
        LocalDate raisedOn,
        State state,
        List<InCase> cases,
        List<String> courts,
        List<Found> findings,
        int version) {

    /** Whether somebody still has to look. */
    public enum State {
        OPEN,
        LOOKED_AT;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A case of the reader's court, and the debtor in it whom it is about. */
    public record InCase(UUID caseId, String caseNumber, UUID debtorId) {}

    /** What a court found. */
    public record Found(
            String court,
            AlarmFinding finding,
            @Nullable String evidence,
            @Nullable String officer,
            Instant foundAt) {}
}

package org.defaulterregistry.measures;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.journal.Receipt;
import org.springframework.http.ResponseEntity;

/**
 * What became of an act.
 *
 * @param refusal the findings that stood against it; empty if it was carried out
 * @param journal empty for a draft, which changes nothing yet
 */
public record Step(
        UUID id, Object view, int version, List<FindingView> refusal, List<Receipt> journal) {

    ResponseEntity<Object> created(String under) {
        return wasRefused()
                ? refused()
                : Outcome.created(URI.create(under + id), view, version, journal);
    }

    ResponseEntity<Object> changed() {
        return wasRefused() ? refused() : Outcome.changed(view, version, journal);
    }

    public boolean wasRefused() {
        return !refusal.isEmpty();
    }

    private ResponseEntity<Object> refused() {
        return Outcome.refused(ProblemDocument.refused(id, refusal, journal), journal);
    }
}

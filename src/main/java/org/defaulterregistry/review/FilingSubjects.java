package org.defaulterregistry.review;

import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseParty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who objected, for rooms that follow the journal. */
@Component
public class FilingSubjects {
    private final Objections objections;
    private final Reconsiderations reconsiderations;

    FilingSubjects(Objections objections, Reconsiderations reconsiderations) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
    }

    /**
     * @param concerned who objected; the unit, if he spoke for it
     * @param above it lies with the next higher court
     */
    public record Subject(CaseParty concerned, boolean above, FilingState state) {}

    /**
     * As it stands now, after mergers and splits. Empty if the id is no objection's, or somebody
     * without standing brought it, whom nobody owes an answer.
     */
    @Transactional(readOnly = true)
    public Optional<Subject> of(UUID id) {
        return objections
                .findById(id)
                .flatMap(filing -> subject(filing, false))
                .or(() -> reconsiderations.findById(id).flatMap(filing -> subject(filing, true)));
    }

    private static Optional<Subject> subject(Filing filing, boolean above) {
        var told = filing.isForUnit() ? filing.getPartyId() : filing.getApplicantPartyId();
        return filing.isStanding() && told != null
                ? Optional.of(
                        new Subject(
                                new CaseParty(filing.getCaseId(), told), above, filing.getState()))
                : Optional.empty();
    }
}

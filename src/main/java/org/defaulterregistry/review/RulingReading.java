package org.defaulterregistry.review;

import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows rulings to whoever may read the objection, and to whoever objected. */
@Component
@Transactional
public class RulingReading {
    private final Objections objections;
    private final Reconsiderations reconsiderations;
    private final ReviewBook book;
    private final RulingText text;

    RulingReading(
            Objections objections,
            Reconsiderations reconsiderations,
            ReviewBook book,
            RulingText text) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
        this.book = book;
        this.text = text;
    }

    public String ofRequest(Officer officer, UUID id, @Nullable String why, Language language) {
        var found = book.showRequest(officer, id, why).id();
        return text.of(objections.findById(found).orElseThrow(), language);
    }

    public String ofReconsideration(
            Officer officer, UUID id, @Nullable String why, Language language) {
        var found = book.showReconsideration(officer, id, why).id();
        return text.of(reconsiderations.findById(found).orElseThrow(), language);
    }

    /**
     * What a court ruled on an objection of this party, whichever court it was.
     *
     * @throws Problem 404 for an objection of anybody else, 409 if it has not been decided
     */
    public String ofParty(UUID party, UUID id, Language language) {
        return objections
                .findById(id)
                .filter(one -> party.equals(one.getApplicantPartyId()))
                .map(one -> text.of(one, language))
                .or(() ->
                        reconsiderations
                                .findById(id)
                                .filter(one -> party.equals(one.getApplicantPartyId()))
                                .map(one -> text.of(one, language)))
                .orElseThrow(Problem::notFound);
    }
}

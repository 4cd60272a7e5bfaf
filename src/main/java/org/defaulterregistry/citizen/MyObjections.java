package org.defaulterregistry.citizen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReconsiderationView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.review.RulingReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody where his objections stand. Only his own document leads to them. */
@Component
public class MyObjections {
    private final PartyRegister parties;
    private final ReviewBook book;
    private final RulingReading rulings;

    MyObjections(PartyRegister parties, ReviewBook book, RulingReading rulings) {
        this.parties = parties;
        this.book = book;
        this.rulings = rulings;
    }

    /** Each with its clock; nothing rests meanwhile (R-REVIEW-12(6)). */
    public record All(
            List<ObjectionView> correctionRequests, List<ReconsiderationView> reconsiderations) {}

    @Transactional(readOnly = true)
    public All of(Citizen citizen) {
        return linked(citizen)
                .map(document ->
                        new All(
                                book.requestsOf(document.partyId()),
                                book.reconsiderationsOf(document.partyId())))
                .orElseGet(() -> new All(List.of(), List.of()));
    }

    /**
     * @throws Problem 404 for what he did not bring himself
     */
    @Transactional(readOnly = true)
    public String ruling(Citizen citizen, UUID id, Language language) {
        var party = linked(citizen).map(Document::partyId).orElseThrow(Problem::notFound);
        return rulings.ofParty(party, id, language);
    }

    private Optional<Document> linked(Citizen citizen) {
        return parties.linked(
                new Paper(
                        citizen.documentType(),
                        citizen.issuingCountry(),
                        citizen.documentNumber()));
    }
}

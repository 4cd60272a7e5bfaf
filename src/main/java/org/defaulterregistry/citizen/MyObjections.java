package org.defaulterregistry.citizen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Represented represented;

    MyObjections(
            PartyRegister parties,
            ReviewBook book,
            RulingReading rulings,
            Represented represented) {
        this.parties = parties;
        this.book = book;
        this.rulings = rulings;
        this.represented = represented;
    }

    /** Each with its clock; what was decided stays meanwhile (R-REVIEW-12(6)). */
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

    /** His own and those of the units that he represents: he may take them up (R-REVIEW-12(4)). */
    @Transactional(readOnly = true)
    public All spokenFor(Citizen citizen) {
        var units = represented.by(citizen).stream().map(Represented.Unit::holder);
        var all = Stream.concat(Stream.of(citizen), units).map(this::of).toList();
        return new All(
                all.stream().flatMap(one -> one.correctionRequests().stream()).toList(),
                all.stream().flatMap(one -> one.reconsiderations().stream()).toList());
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

package org.defaulterregistry.citizen;

import java.util.List;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReconsiderationView;
import org.defaulterregistry.review.ReviewBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody where his objections stand. Only his own document leads to them. */
@Component
class MyObjections {
    private final PartyRegister parties;
    private final ReviewBook book;

    MyObjections(PartyRegister parties, ReviewBook book) {
        this.parties = parties;
        this.book = book;
    }

    /** Each with its clock; nothing rests meanwhile (R-REVIEW-12(6)). */
    record All(
            List<ObjectionView> correctionRequests, List<ReconsiderationView> reconsiderations) {}

    @Transactional(readOnly = true)
    All of(Citizen citizen) {
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        return parties.linked(paper)
                .map(document ->
                        new All(
                                book.requestsOf(document.partyId()),
                                book.reconsiderationsOf(document.partyId())))
                .orElseGet(() -> new All(List.of(), List.of()));
    }
}

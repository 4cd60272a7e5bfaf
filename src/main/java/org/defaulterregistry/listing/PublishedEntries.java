package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each entry the data that is published of it, and keeps the state of performance true. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PublishedEntries {
    private final Listings listings;
    private final ListingLaw law;
    private final PartyRegister parties;
    private final Offices offices;

    PublishedEntries(Listings listings, ListingLaw law, PartyRegister parties, Offices offices) {
        this.listings = listings;
        this.law = law;
        this.parties = parties;
        this.offices = offices;
    }

    void describe(Listing listing, CourtDecision decision, CaseDebtor debtor) {
        var person =
                person(
                        parties.standing(debtor.getDocumentId()),
                        parties.party(debtor.getPartyId()).birthDate(),
                        listing.getPublishedOn(),
                        offices.nameOfHead(debtor.getPartyId()).orElse(null));
        var data = new PublishedEntry(person, debtor.enforcementCase(), conduct(decision));
        data.performance(debtor.performance());
        listing.describedAs(data);
    }

    /**
     * Something was performed, or what is due was stated anew: live entries say so (R-DATA-6(3)).
     */
    public void performanceChanged(EnforcementCase enforcementCase) {
        listings.liveOf(enforcementCase.getId())
                .forEach(listing -> {
                    var published = listing.getPublished();
                    if (published != null) {
                        published.performance(
                                debtor(enforcementCase, listing.getPartyId()).performance());
                    }
                });
    }

    private static CaseDebtor debtor(EnforcementCase enforcementCase, UUID party) {
        return enforcementCase.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private List<Conduct> conduct(CourtDecision decision) {
        return law.read(decision.facts()).grounds().stream()
                .map(proven -> new Conduct(proven.ground(), proven.evidence()))
                .toList();
    }

    private static PublishedEntry.Person person(
            Document document,
            @Nullable LocalDate birthDate,
            LocalDate publishedOn,
            @Nullable String legalRepresentative) {
        var paper = document.paper();
        var number =
                (DocumentNumber.Valid)
                        DocumentNumber.parse(
                                DocumentType.ofKey(paper.type()).orElseThrow(),
                                paper.number(),
                                paper.issuingCountry());
        var sex = number.sex();
        return new PublishedEntry.Person(
                document.name(),
                sex == null ? null : sex.key(),
                birthDate == null ? null : Period.between(birthDate, publishedOn).getYears(),
                paper.type(),
                number.masked(),
                legalRepresentative);
    }
}

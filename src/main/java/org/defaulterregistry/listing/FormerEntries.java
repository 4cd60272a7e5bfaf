package org.defaulterregistry.listing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.relist.RelistFacts;
import org.defaulterregistry.rulebook.relist.RelistRules;
import org.defaulterregistry.rulebook.relist.RemovedUnder;
import org.defaulterregistry.rulebook.relist.RequestedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the entries that a debtor once had mean for a new one (R-RELIST-10). */
@Component
class FormerEntries {
    private final Listings listings;
    private final EnforcementCases cases;
    private final Readings readings;

    FormerEntries(Listings listings, EnforcementCases cases, Readings readings) {
        this.listings = listings;
        this.cases = cases;
        this.readings = readings;
    }

    /**
     * @param application null if the court acts ex officio
     * @param today the day of the request, if there is no application
     * @return empty if nobody was ever listed here; otherwise one question on the bar, one on the
     *     new listing. Of several former entries the one that bars counts, else the last.
     */
    List<Finding> findings(
            CaseDebtor debtor, @Nullable ListingApplication application, LocalDate today) {
        var former =
                listings.findByPartyIdOrderByPublishedOn(debtor.getPartyId()).stream()
                        .flatMap(listing -> facts(listing, application, today).stream())
                        .toList();
        return former.stream()
                .filter(RelistRules::barred)
                .findFirst()
                .or(() -> former.isEmpty() ? Optional.empty() : Optional.of(former.getLast()))
                .map(facts -> Rule.askAll(RelistRules.AGAIN_NOW, facts))
                .orElse(List.of());
    }

    private Optional<RelistFacts> facts(
            Listing listing, @Nullable ListingApplication application, LocalDate today) {
        return Optional.ofNullable(listing.getEndedUnder())
                .flatMap(RemovedUnder::byRule)
                .map(under ->
                        new RelistFacts.Recorded(
                                under,
                                Optional.ofNullable(listing.getEndedOn()),
                                requestedBy(listing, application),
                                application == null ? today : application.getReceivedOn(),
                                readings));
    }

    private RequestedBy requestedBy(Listing listing, @Nullable ListingApplication application) {
        if (application == null) {
            return RequestedBy.COURT_EX_OFFICIO;
        }
        var creditor = cases.byId(listing.getCaseId()).getCreditor();
        return plain(creditor).equals(plain(application.getCreditor()))
                ? RequestedBy.SAME_CREDITOR
                : RequestedBy.OTHER_CREDITOR;
    }

    /** Names of creditors are compared however wide they were typed. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}

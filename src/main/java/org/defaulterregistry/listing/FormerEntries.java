package org.defaulterregistry.listing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

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
     * @param day of the record, the draft or the signature: the bar asks whether a creditor is
     *     served within the six months, whatever day stands on the application
     * @return empty if nobody was ever listed here; otherwise one question on the bar, one on the
     *     new listing. Of several former entries the one that bars counts, else the last.
     */
    List<Finding> findings(
            CaseDebtor debtor, @Nullable ListingApplication application, LocalDate day) {
        var former =
                listings.findByPartyIdOrderByPublishedOn(debtor.getPartyId()).stream()
                        .flatMap(listing -> facts(listing, application, day).stream())
                        .toList();
        return former.stream()
                .filter(RelistRules::barred)
                .findFirst()
                .or(() -> former.isEmpty() ? Optional.empty() : Optional.of(former.getLast()))
                .map(facts -> Rule.askAll(RelistRules.AGAIN_NOW, facts))
                .orElse(List.of());
    }

    private Optional<RelistFacts> facts(
            Listing listing, @Nullable ListingApplication application, LocalDate day) {
        return Optional.ofNullable(listing.getEndedUnder())
                .flatMap(RemovedUnder::byRule)
                .map(under ->
                        new RelistFacts.Recorded(
                                under,
                                Optional.ofNullable(listing.getEndedOn()),
                                requestedBy(listing.getCaseId(), application),
                                day,
                                readings));
    }

    /** In the case of the former entry it is that creditor, however he is called by now. */
    private RequestedBy requestedBy(UUID formerCase, @Nullable ListingApplication application) {
        if (application == null) {
            return RequestedBy.COURT_EX_OFFICIO;
        }
        return formerCase.equals(application.getCaseId())
                        || plain(cases.byId(formerCase).getCreditor())
                                .equals(plain(application.getCreditor()))
                ? RequestedBy.SAME_CREDITOR
                : RequestedBy.OTHER_CREDITOR;
    }

    /** Names of creditors are compared by their letters and digits, however they were typed. */
    private static String plain(String name) {
        return UNSPOKEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

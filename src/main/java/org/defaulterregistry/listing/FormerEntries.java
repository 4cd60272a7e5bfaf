package org.defaulterregistry.listing;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulterregistry.decision.DecisionBook;
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
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified; Latin-ASCII");
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    private final Listings listings;
    private final DecisionBook decisions;
    private final EnforcementCases cases;
    private final Readings readings;

    FormerEntries(
            Listings listings, DecisionBook decisions, EnforcementCases cases, Readings readings) {
        this.listings = listings;
        this.decisions = decisions;
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
                endedAgainst(debtor.getPartyId())
                        .flatMap(ended -> facts(ended, application, today).stream())
                        .toList();
        return former.stream()
                .filter(RelistRules::barred)
                .findFirst()
                .or(() -> former.isEmpty() ? Optional.empty() : Optional.of(former.getLast()))
                .map(facts -> Rule.askAll(RelistRules.AGAIN_NOW, facts))
                .orElse(List.of());
    }

    /** An entry that has ended, or a decision that was ended before it made one. */
    private record Ended(UUID caseId, String rule, @Nullable LocalDate on) {}

    private Stream<Ended> endedAgainst(UUID party) {
        return Stream.concat(
                decisions.endedBeforeEffect(party).stream()
                        .map(held ->
                                new Ended(
                                        held.getCaseId(),
                                        Objects.requireNonNull(held.getLapsedUnder()),
                                        held.getLapsedOn())),
                listings.findByPartyIdOrderByPublishedOn(party).stream()
                        .flatMap(listing ->
                                Optional.ofNullable(listing.getEndedUnder()).stream()
                                        .map(rule ->
                                                new Ended(
                                                        listing.getCaseId(),
                                                        rule,
                                                        listing.getEndedOn()))));
    }

    private Optional<RelistFacts> facts(
            Ended ended, @Nullable ListingApplication application, LocalDate today) {
        return RemovedUnder.byRule(ended.rule())
                .map(under ->
                        new RelistFacts.Recorded(
                                under,
                                Optional.ofNullable(ended.on()),
                                requestedBy(ended.caseId(), application),
                                application == null ? today : asked(application, ended),
                                readings));
    }

    /**
     * An application that is older than the end is answered by it: who let go later must apply
     * anew.
     */
    private static LocalDate asked(ListingApplication application, Ended ended) {
        var received = application.getReceivedOn();
        var end = ended.on();
        return end != null && received.isBefore(end) ? end : received;
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

    /**
     * Names of creditors are compared by their letters and digits, in whatever script they were
     * typed.
     */
    private static String plain(String name) {
        var simplified = SIMPLIFIED.transliterate(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return LOOKS.getSkeleton(
                UNSPOKEN.matcher(simplified).replaceAll("").toLowerCase(Locale.ROOT));
    }
}

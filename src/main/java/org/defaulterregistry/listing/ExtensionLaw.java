package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.LawRecord;
import org.defaulterregistry.decision.Letterhead;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.listing.ExtensionRequest.Why;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.EnforcementRules;
import org.defaulterregistry.rulebook.listing.ExtensionRules;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.defaulterregistry.rulebook.listing.RunningEntry;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the wish for a longer term before the rulebook, and finds the words for what it said. */
@Component
class ExtensionLaw {
    private final DecisionBook book;
    private final ListingLaw drafts;
    private final Letterhead letterhead;
    private final Deadlines deadlines;
    private final Readings readings;
    private final JsonMapper json;

    ExtensionLaw(
            DecisionBook book,
            ListingLaw drafts,
            Letterhead letterhead,
            Deadlines deadlines,
            Readings readings,
            JsonMapper json) {
        this.book = book;
        this.drafts = drafts;
        this.letterhead = letterhead;
        this.deadlines = deadlines;
        this.readings = readings;
        this.json = json;
    }

    /** The findings, and the record of them to be kept with the decision. */
    record Considered(List<Finding> findings, LawRecord law) {
        boolean permits() {
            return findings.stream().allMatch(Finding::permits);
        }
    }

    Considered decide(
            Listing listing, CaseDebtor debtor, ExtensionRequest request, LocalDate today) {
        var entry = entry(listing, debtor, request, today);
        var findings =
                Stream.concat(
                                EnforcementRules.ofListing(debtor.enforcementNow()).stream(),
                                ExtensionRules.findings(entry).stream())
                        .toList();
        return new Considered(findings, book.lawRecord(findings, deadlines.pinned()));
    }

    private RunningEntry entry(
            Listing listing, CaseDebtor debtor, ExtensionRequest request, LocalDate today) {
        return new RunningEntry(
                listing.groundNumbers().stream()
                        .map(number -> Ground.of(number, "as listed"))
                        .toList(),
                listing.isFixedTerm(),
                listing.inForce(today),
                debtor.isPerformed(),
                listing.term().map(ListingTerm.Fixed::yearsAdded).orElse(0),
                request.years(),
                request.why() == Why.VIOLENCE_OR_THREATS,
                request.serious(),
                request.obstructedOn() != null || namesViolence(listing),
                request.why() == Why.SEVERAL_ACTS,
                readings);
    }

    private boolean namesViolence(Listing listing) {
        return drafts.read(book.byId(listing.getDecisionId()).facts()).grounds().stream()
                .anyMatch(ground -> ground.by() == Obstruction.VIOLENCE_OR_THREATS);
    }

    /**
     * @param before the last day of the term before; null if there was no term
     */
    Function<Language, Map<String, ?>> words(
            CourtDecision decision,
            CaseDebtor debtor,
            Listing listing,
            @Nullable LocalDate before) {
        var request = read(decision.facts());
        var listedBy = book.byId(listing.getDecisionId()).getDecisionNumber();
        return language -> {
            var after = listing.getTermLastDay();
            var model = new LinkedHashMap<>(letterhead.of(decision, debtor, language));
            model.put("refused", decision.getState() == DecisionState.REFUSED);
            model.put("listedBy", listedBy);
            model.put("years", years(request.years(), language));
            model.put("why", why(request, language));
            model.put("evidence", request.evidence());
            model.put("before", before == null ? "" : language.day(before));
            model.put("after", after == null ? "" : language.day(after));
            return model;
        };
    }

    String write(ExtensionRequest request) {
        return json.writeValueAsString(request);
    }

    ExtensionRequest read(String facts) {
        return json.readValue(facts, ExtensionRequest.class);
    }

    /** What is refused may be any number. */
    private static String years(int years, Language language) {
        return years >= 1 && years <= 3
                ? ListingText.count(years, language)
                : String.valueOf(years);
    }

    private static String why(ExtensionRequest request, Language language) {
        if (request.why() == Why.SEVERAL_ACTS) {
            return language.choose("被执行人具有多项失信行为。", "Several acts of default.");
        }
        return request.serious()
                ? language.choose(
                        "被执行人以暴力、威胁方法妨碍、抗拒执行，情节严重。",
                        "Obstruction by violence or threats, in serious circumstances.")
                : language.choose("被执行人以暴力、威胁方法妨碍、抗拒执行。", "Obstruction by violence or threats.");
    }
}

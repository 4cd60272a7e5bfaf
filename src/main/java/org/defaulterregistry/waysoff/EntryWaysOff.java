package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.BasisKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementState;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.EntryFacts;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Basis;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Early;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.History;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Owed;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Round;
import org.defaulterregistry.rulebook.waysoff.EntryWays;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What takes an entry off the list. */
@Component
class EntryWaysOff {
    private final Docket docket;
    private final CaseHistory history;
    private final Duties duties;
    private final SoFar soFar;
    private final WayWords words;
    private final Deadlines deadlines;
    private final Readings readings;

    EntryWaysOff(
            Docket docket,
            CaseHistory history,
            Duties duties,
            SoFar soFar,
            WayWords words,
            Deadlines deadlines,
            Readings readings) {
        this.docket = docket;
        this.history = history;
        this.duties = duties;
        this.soFar = soFar;
        this.words = words;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    List<WayOff> of(UUID party, ListingView listing, LocalDate today) {
        if (listing.endedOn() != null) {
            return List.of();
        }
        var found = docket.byId(listing.caseId());
        var about = docket.inWords(found, party);
        var facts = facts(party, listing, found, about.isMoney(), today);
        return Stream.of(
                        EntryWays.of(facts, deadlines, readings).stream(),
                        docket.afterDeath(party, found.getId()).stream(),
                        listing.inForce()
                                ? docket.dispute(party, today).stream()
                                : Stream.<Way>of())
                .flatMap(ways -> ways)
                .flatMap(way -> say(way, about, listing).stream())
                .toList();
    }

    private Optional<WayOff> say(Way way, CaseInWords about, ListingView listing) {
        var said = words.say(way, soFar.inWords(way, about, listing.id()));
        return switch (way.kind()) {
            case ASK_EARLY_DELETION ->
                    said.map(one -> one.because(listing.earlyDeletionRejectedBecause()));
            case OBJECT_TO_ENTRY -> said.map(one -> one.because(listing.canStandBecause()));
            default -> said;
        };
    }

    private EntryFacts facts(
            UUID party,
            ListingView listing,
            EnforcementCase found,
            boolean money,
            LocalDate today) {
        var debtor = debtor(found, party);
        var ordered =
                docket.binding(party, found.getId())
                        .filter(binding -> binding.orderInForce(today))
                        .isPresent();
        return new EntryFacts(
                today,
                listing.publishedOn(),
                listing.termLastDay(),
                money,
                debtor.isPerformed(),
                debtor.getEnforcement() == EnforcementState.RUNS,
                docket.isUnit(party),
                listing.inForce() && !ordered,
                docket.permitsBarred(party),
                basis(found.getBasisKind()),
                history(listing),
                owed(listing),
                early(listing),
                soFar.of(listing.id()));
    }

    private History history(ListingView listing) {
        return new History(
                history.isSettled(listing.caseId(), listing.id()),
                history.lastRound(listing.caseId(), listing.id())
                        .map(round ->
                                new Round(round.searches(), round.assetsFound(), round.validClue()))
                        .orElse(null));
    }

    private @Nullable Owed owed(ListingView listing) {
        return duties.due(DutyKind.DELETE_ENTRY, listing.id())
                .map(due -> new Owed(due.ruleId(), new Way.By(due.on(), due.estimate())))
                .orElse(null);
    }

    private Early early(ListingView listing) {
        return new Early(
                due(DutyKind.CONSIDER_EARLY_DELETION, listing),
                due(DutyKind.LOOK_AT_ENTRY, listing),
                due(DutyKind.WITHDRAW_ENTRY, listing));
    }

    private Way.@Nullable By due(DutyKind kind, ListingView listing) {
        return duties.due(kind, listing.id())
                .map(due -> new Way.By(due.on(), due.estimate()))
                .orElse(null);
    }

    private static Basis basis(BasisKind kind) {
        return switch (kind) {
            case JUDGMENT, RULING, MEDIATION_AGREEMENT -> Basis.OF_A_COURT;
            case ARBITRAL_AWARD, NOTARISED_INSTRUMENT -> Basis.AWARD_OR_NOTARISED;
            case ADMINISTRATIVE_PENALTY, ADMINISTRATIVE_ORDER -> Basis.OTHER;
        };
    }

    private static CaseDebtor debtor(EnforcementCase found, UUID party) {
        return found.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(party))
                .findFirst()
                .orElseThrow();
    }
}

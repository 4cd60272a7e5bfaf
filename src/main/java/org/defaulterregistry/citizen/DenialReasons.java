package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.check.Hits.By;
import org.defaulterregistry.check.Hits.Hit;
import org.defaulterregistry.citizen.DenialAnswer.CourtName;
import org.defaulterregistry.citizen.DenialAnswer.DenialReason;
import org.defaulterregistry.citizen.DenialAnswer.Objection;
import org.defaulterregistry.citizen.MyStatus.MyGround;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.waysoff.WayOff;
import org.defaulterregistry.waysoff.WaysOffBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each hit which court, which case, why, until when, how to object and what ends it. */
@Component
class DenialReasons {
    private final EnforcementCases cases;
    private final Courts courts;
    private final EntryDesk entries;
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final Restraints restraints;
    private final WaysOffBook waysOff;
    private final DenialWords words;

    DenialReasons(
            EnforcementCases cases,
            Courts courts,
            EntryDesk entries,
            ConsumptionOrders orders,
            ExitBans bans,
            Restraints restraints,
            WaysOffBook waysOff,
            DenialWords words) {
        this.cases = cases;
        this.courts = courts;
        this.entries = entries;
        this.orders = orders;
        this.bans = bans;
        this.restraints = restraints;
        this.waysOff = waysOff;
        this.words = words;
    }

    DenialReason of(UUID party, Hit hit, LocalDate today) {
        var enforcementCase = cases.byId(hit.caseId());
        var court = court(enforcementCase.getCourtId());
        var office = hit.office();
        var entry = office == null && hit.by() == By.ENTRY ? entry(party, hit.caseId()) : null;
        return new DenialReason(
                kind(hit.by()),
                office == null ? null : office.key(),
                CourtName.of(court),
                enforcementCase.getCaseNumber(),
                hit.days().from(),
                hit.days().until(),
                grounds(entry),
                objection(hit, court),
                ways(party, hit, entry, today).map(WayOff::withoutReasons).toList());
    }

    private @Nullable ListingView entry(UUID party, UUID caseId) {
        return entries.of(party).stream()
                .map(EntryDesk.Entry::listing)
                .filter(listing -> listing.caseId().equals(caseId) && listing.endedOn() == null)
                .findFirst()
                .orElse(null);
    }

    private static List<MyGround> grounds(@Nullable ListingView entry) {
        return entry == null ? List.of() : entry.grounds().stream().map(GroundWords::of).toList();
    }

    private Stream<WayOff> ways(UUID party, Hit hit, @Nullable ListingView entry, LocalDate today) {
        var office = hit.office();
        if (office != null) {
            return restraints.of(party).stream()
                    .flatMap(state -> state.offices().stream())
                    .filter(held -> held.group() == office && !held.days().isOver(today))
                    .filter(held -> binds(hit.caseId(), held.unit()))
                    .flatMap(held -> waysOff.of(party, held, today).stream());
        }
        return switch (hit.by()) {
            case ENTRY -> entry == null ? Stream.of() : waysOff.of(party, entry, today).stream();
            case CONSUMPTION_ORDER ->
                    orders.of(party).stream()
                            .filter(order -> order.caseId().equals(hit.caseId()))
                            .flatMap(order -> waysOff.of(party, order, today).stream());
            case OWN_DECISION ->
                    bans.of(party).stream()
                            .filter(ban -> ban.caseId().equals(hit.caseId()))
                            .flatMap(ban -> waysOff.of(party, ban, today).stream());
        };
    }

    private boolean binds(UUID caseId, UUID unit) {
        return restraints.of(unit).stream()
                .flatMap(state -> state.bindings().stream())
                .anyMatch(binding -> binding.caseId().equals(caseId));
    }

    private Objection objection(Hit hit, Court court) {
        var higher = court.nextHigher() == null ? null : court(court.nextHigher());
        var above = higher == null ? null : CourtName.of(higher);
        if (hit.by() == By.OWN_DECISION) {
            return objection(
                    "R-EXIT-9", "exit-ban", above == null ? CourtName.of(court) : above, null);
        }
        return hit.by() == By.ENTRY && hit.office() == null
                ? objection("R-REVIEW-11", "entry", CourtName.of(court), above)
                : objection("R-CONS-18", "restriction", CourtName.of(court), above);
    }

    private Objection objection(
            String rule, String to, CourtName decides, @Nullable CourtName above) {
        return new Objection(
                rule, words.objecting(to, "what"), decides, above, words.objecting(to, "then"));
    }

    private Court court(String id) {
        return courts.findById(id).orElseThrow();
    }

    private static String kind(By by) {
        return switch (by) {
            case ENTRY -> "entry";
            case CONSUMPTION_ORDER -> "consumption-order";
            case OWN_DECISION -> "exit-ban";
        };
    }
}

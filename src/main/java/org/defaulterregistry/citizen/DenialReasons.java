package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.check.Hits.By;
import org.defaulterregistry.check.Hits.Hit;
import org.defaulterregistry.citizen.DenialAnswer.CourtName;
import org.defaulterregistry.citizen.DenialAnswer.DenialReason;
import org.defaulterregistry.citizen.DenialAnswer.Objection;
import org.defaulterregistry.citizen.MyStatus.MyGround;
import org.defaulterregistry.citizen.MyStatus.WayOff;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each hit which court, which case, why, until when, how to object and what ends it. */
@Component
class DenialReasons {
    private static final String DECIDES =
            "The court decides within 15 days. It binds meanwhile. A rejection can be taken to the next higher court"
                    + " within 10 days of its service.";

    private final EnforcementCases cases;
    private final Courts courts;
    private final EntryDesk entries;
    private final WaysOff waysOff;

    DenialReasons(EnforcementCases cases, Courts courts, EntryDesk entries, WaysOff waysOff) {
        this.cases = cases;
        this.courts = courts;
        this.entries = entries;
        this.waysOff = waysOff;
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
                ways(hit, enforcementCase, entry, today));
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

    private List<WayOff> ways(
            Hit hit,
            EnforcementCase enforcementCase,
            @Nullable ListingView entry,
            LocalDate today) {
        if (hit.office() != null) {
            return MyOffices.waysOff();
        }
        var outstanding = enforcementCase.getPerformance().outstanding();
        var until = hit.days().until();
        return switch (hit.by()) {
            case ENTRY ->
                    entry == null
                            ? List.of()
                            : waysOff.of(entry, enforcementCase, outstanding, today);
            case CONSUMPTION_ORDER ->
                    OrderWays.ofOrder(Standing.IN_FORCE, until, enforcementCase, outstanding);
            case OWN_DECISION ->
                    OrderWays.ofBan(Standing.IN_FORCE, until, enforcementCase, outstanding);
        };
    }

    private Objection objection(Hit hit, Court court) {
        var higher = court.nextHigher() == null ? null : court(court.nextHigher());
        var above = higher == null ? null : CourtName.of(higher);
        if (hit.by() == By.OWN_DECISION) {
            return new Objection(
                    "R-EXIT-9",
                    "Ask the next higher court for reconsideration within ten days of receiving the ban.",
                    above == null ? CourtName.of(court) : above,
                    null,
                    "That court decides within 15 days. The ban stays meanwhile.");
        }
        return hit.by() == By.ENTRY && hit.office() == null
                ? new Objection(
                        "R-REVIEW-11",
                        "Ask the enforcement court in writing for correction: you should not be listed, the data is"
                                + " wrong, or the entry should have been deleted.",
                        CourtName.of(court),
                        above,
                        DECIDES)
                : new Objection(
                        "R-CONS-18",
                        "Ask the enforcement court in writing for correction: you should not be restricted.",
                        CourtName.of(court),
                        above,
                        DECIDES);
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

package org.defaulterregistry.waysoff;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.OfficeWays;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Holder;
import org.defaulterregistry.waysoff.CasesOfUnit.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What frees somebody whom a unit's restriction reaches, or will (R-CONS-3-UNIT). */
@Component
class OfficeWaysOff {
    private final CasesOfUnit unitCases;
    private final Docket docket;
    private final SoFar soFar;
    private final WayWords words;
    private final Deadlines deadlines;

    OfficeWaysOff(
            CasesOfUnit unitCases,
            Docket docket,
            SoFar soFar,
            WayWords words,
            Deadlines deadlines) {
        this.unitCases = unitCases;
        this.docket = docket;
        this.soFar = soFar;
        this.words = words;
        this.deadlines = deadlines;
    }

    /**
     * How far the cases of a unit reach the holder of an office.
     *
     * @param first the case that does so first
     * @param until null: until something ends it
     */
    record Reach(EnforcementCase first, LocalDate since, @Nullable LocalDate until) {}

    /** Empty if nothing restricts the unit, or the office is not held any more. */
    Optional<Reach> reach(Office office, LocalDate today) {
        var cases = unitCases.of(office, today);
        return cases.stream()
                .min(comparing(Known::since))
                .map(first ->
                        new Reach(
                                first.found(),
                                later(first.since(), office.days().from()),
                                until(office, cases)));
    }

    List<WayOff> of(UUID party, Office office, LocalDate today) {
        var cases = unitCases.of(office, today);
        if (cases.isEmpty()) {
            return List.of();
        }
        var first = docket.inWords(cases.getFirst().found(), party);
        var holder =
                new Holder(
                        office.group(),
                        office.isHeld(today)
                                && cases.stream().anyMatch(one -> !one.since().isAfter(today)),
                        docket.permitsBarred(party),
                        soFar.of(office.id()));
        return Stream.concat(
                        cases.stream().flatMap(one -> ofUnit(one, party)),
                        OfficeWays.ofHolder(holder, today, deadlines).stream()
                                .flatMap(way ->
                                        words
                                                .say(way, soFar.inWords(way, first, office.id()))
                                                .stream()))
                .toList();
    }

    private Stream<WayOff> ofUnit(Known known, UUID holder) {
        var about = docket.inWords(known.found(), holder);
        return OfficeWays.ofUnit(known.facts(), deadlines).stream()
                .flatMap(way -> words.say(way, about).stream());
    }

    /** The office binds until its own last day, and no longer than what binds the unit. */
    private static @Nullable LocalDate until(Office office, List<Known> cases) {
        var last =
                cases.stream()
                        .flatMap(one -> Optional.ofNullable(one.facts().lastDay()).stream())
                        .toList();
        var ofUnit =
                last.size() < cases.size() ? null : last.stream().max(naturalOrder()).orElse(null);
        var own = office.days().until();
        return own == null || (ofUnit != null && ofUnit.isBefore(own)) ? ofUnit : own;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.defaulterregistry.citizen;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.citizen.MyStatus.MyOffice;
import org.defaulterregistry.citizen.MyStatus.UnitRestriction;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.waysoff.WaysOffBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody which units he answers for, and what of their restrictions reaches him. */
@Component
class MyOffices {
    private static final String REACHES = "R-CONS-3-UNIT";

    private final Restraints restraints;
    private final PartyRegister parties;
    private final EnforcementCases cases;
    private final Courts courts;
    private final WaysOffBook waysOff;

    MyOffices(
            Restraints restraints,
            PartyRegister parties,
            EnforcementCases cases,
            Courts courts,
            WaysOffBook waysOff) {
        this.restraints = restraints;
        this.parties = parties;
        this.cases = cases;
        this.courts = courts;
        this.waysOff = waysOff;
    }

    List<MyOffice> of(UUID party, RestraintState state, LocalDate today) {
        return state.offices().stream().map(office -> office(party, office, today)).toList();
    }

    private MyOffice office(UUID party, Office office, LocalDate today) {
        var because =
                office.days().isOver(today)
                        ? List.<UnitRestriction>of()
                        : restrictions(office, today);
        return new MyOffice(
                office.id(),
                nameOf(office.unit()),
                office.group().key(),
                office.days().from(),
                office.days().until(),
                because,
                waysOff.of(party, office, today));
    }

    private List<UnitRestriction> restrictions(Office office, LocalDate today) {
        return restraints.of(office.unit()).stream()
                .flatMap(state -> state.bindings().stream())
                .flatMap(binding -> restriction(office, binding, today).stream())
                .toList();
    }

    private Optional<UnitRestriction> restriction(Office office, Binding binding, LocalDate today) {
        var by = new LinkedHashMap<String, LocalDate>();
        put(by, "entry", binding.entry(), today);
        put(by, "consumption-order", binding.order(), today);
        return by.values().stream()
                .min(naturalOrder())
                .map(from -> from.isAfter(office.days().from()) ? from : office.days().from())
                .map(since -> restriction(List.copyOf(by.keySet()), binding, since));
    }

    private static void put(
            Map<String, LocalDate> by, String what, @Nullable Window days, LocalDate today) {
        if (days != null && !days.isOver(today)) {
            by.put(what, days.from());
        }
    }

    private UnitRestriction restriction(List<String> by, Binding binding, LocalDate since) {
        var enforcementCase = cases.byId(binding.caseId());
        var court = enforcementCase.getCourtId();
        return new UnitRestriction(
                by,
                court,
                courts.findById(court).orElseThrow().nameEn(),
                enforcementCase.getCaseNumber(),
                REACHES,
                since);
    }

    private String nameOf(UUID unit) {
        return parties.documentsOf(unit).stream()
                .filter(document -> document.state() == Document.State.LINKED)
                .map(Document::name)
                .findFirst()
                .orElse("");
    }
}

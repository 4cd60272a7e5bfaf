package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.defaulterregistry.waysoff.WaysOffBook;
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

    List<MyOffice> of(RestraintState state, LocalDate today) {
        return state.offices().stream().map(office -> office(office, today)).toList();
    }

    private MyOffice office(Office office, LocalDate today) {
        var because =
                office.isHeld(today)
                        ? restrictions(office.unit(), today)
                        : List.<UnitRestriction>of();
        return new MyOffice(
                office.id(),
                nameOf(office.unit()),
                office.group().key(),
                office.days().from(),
                office.days().until(),
                because,
                waysOff.of(office, today));
    }

    private List<UnitRestriction> restrictions(UUID unit, LocalDate today) {
        return restraints.of(unit).stream()
                .flatMap(state -> state.bindings().stream())
                .filter(binding -> binding.entryInForce(today) || binding.orderInForce(today))
                .map(binding -> restriction(binding, today))
                .toList();
    }

    private UnitRestriction restriction(Binding binding, LocalDate today) {
        var by = new ArrayList<String>();
        if (binding.entryInForce(today)) {
            by.add("entry");
        }
        if (binding.orderInForce(today)) {
            by.add("consumption-order");
        }
        var enforcementCase = cases.byId(binding.caseId());
        var court = enforcementCase.getCourtId();
        return new UnitRestriction(
                List.copyOf(by),
                court,
                courts.findById(court).orElseThrow().nameEn(),
                enforcementCase.getCaseNumber(),
                REACHES);
    }

    private String nameOf(UUID unit) {
        return parties.documentsOf(unit).stream()
                .filter(document -> document.state() == Document.State.LINKED)
                .map(Document::name)
                .findFirst()
                .orElse("");
    }
}

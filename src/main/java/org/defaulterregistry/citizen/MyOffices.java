package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.citizen.MyStatus.MyOffice;
import org.defaulterregistry.citizen.MyStatus.UnitRestriction;
import org.defaulterregistry.citizen.MyStatus.WayOff;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.springframework.stereotype.Component;

/** Tells somebody which units he answers for, and what of their restrictions reaches him. */
@Component
class MyOffices {
    private static final String REACHES = "R-CONS-3-UNIT";

    private final Restraints restraints;
    private final PartyRegister parties;
    private final EnforcementCases cases;
    private final Courts courts;

    MyOffices(Restraints restraints, PartyRegister parties, EnforcementCases cases, Courts courts) {
        this.restraints = restraints;
        this.parties = parties;
        this.cases = cases;
        this.courts = courts;
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
                because.isEmpty() ? List.of() : waysOff());
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

    /** What frees whoever is reached through a unit. */
    static List<WayOff> waysOff() {
        return List.of(
                way(
                        "R-CONS-3-PRIVATE",
                        "Ask the enforcement court to allow private consumption that you pay from your own property.",
                        "you, then the court",
                        "If it is your own property, the court must allow it."),
                way(
                        "R-CONS-17(2)",
                        "If you have left the office for real business need: show the court that you neither control the"
                                + " unit nor are directly responsible, and who came after you.",
                        "you, then the court",
                        "The court must free you; whoever came after you is restricted."),
                way(
                        REACHES,
                        "If you are none of the four groups of people who answer for the unit: tell the court.",
                        "you, then the court",
                        "The court lets you go as soon as it finds so."),
                way(
                        "R-CONS-9(2)",
                        "Have the unit do what the judgment orders.",
                        "the unit",
                        "What restricts the unit is lifted, and you are free at the same instant."));
    }

    private static WayOff way(String rule, String what, String who, String then) {
        return new WayOff(rule, what, who, then, null, null, null);
    }
}

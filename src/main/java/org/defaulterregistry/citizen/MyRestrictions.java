package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.citizen.MyStatus.MyExitBan;
import org.defaulterregistry.citizen.MyStatus.MyMeasure;
import org.defaulterregistry.citizen.MyStatus.MyOrder;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.measures.ExitBanView;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.waysoff.WaysOffBook;
import org.springframework.stereotype.Component;

/** Tells somebody what orders and bans are on him, what they close, and what ends them. */
@Component
class MyRestrictions {
    private final ConsumptionOrders orders;
    private final ExitBans bans;
    private final Catalogue catalogue;
    private final PartyRegister parties;
    private final EnforcementCases cases;
    private final Courts courts;
    private final WaysOffBook waysOff;
    private final StatusWords words;

    MyRestrictions(
            ConsumptionOrders orders,
            ExitBans bans,
            Catalogue catalogue,
            PartyRegister parties,
            EnforcementCases cases,
            Courts courts,
            WaysOffBook waysOff,
            StatusWords words) {
        this.orders = orders;
        this.bans = bans;
        this.catalogue = catalogue;
        this.parties = parties;
        this.cases = cases;
        this.courts = courts;
        this.waysOff = waysOff;
        this.words = words;
    }

    List<MyOrder> ordersOn(UUID party, LocalDate today) {
        var kind = parties.party(party).kind();
        return orders.of(party).stream().map(order -> order(party, order, kind, today)).toList();
    }

    List<MyExitBan> bansOn(UUID party, LocalDate today) {
        return bans.of(party).stream().map(ban -> ban(party, ban, today)).toList();
    }

    private MyOrder order(UUID party, OrderView order, PartyKind kind, LocalDate today) {
        var standing = order.standing(today);
        var binds = standing == Standing.IN_FORCE;
        var enforcementCase = cases.byId(order.caseId());
        return new MyOrder(
                order.id(),
                standing.word(),
                order.court(),
                courtName(order.court()),
                enforcementCase.getCaseNumber(),
                order.inForceFrom(),
                order.inForceUntil(),
                order.liftedOn(),
                order.liftedUnder(),
                binds ? closed(kind, today) : List.of(),
                binds ? words.notClosed() : List.of(),
                waysOff.of(party, order, today));
    }

    private MyExitBan ban(UUID party, ExitBanView ban, LocalDate today) {
        var standing = ban.standing(today);
        var enforcementCase = cases.byId(ban.caseId());
        return new MyExitBan(
                ban.id(),
                standing.word(),
                ban.court(),
                courtName(ban.court()),
                enforcementCase.getCaseNumber(),
                ban.target(),
                ban.inForceFrom(),
                ban.inForceUntil(),
                ban.liftedOn(),
                waysOff.of(party, ban, today));
    }

    private List<MyMeasure> closed(PartyKind kind, LocalDate today) {
        return catalogue.closedByOrder(kind, today).stream()
                .map(entry -> new MyMeasure(entry.measure().key(), entry.nameEn(), entry.nameZh()))
                .toList();
    }

    private String courtName(String court) {
        return courts.findById(court).orElseThrow().nameEn();
    }
}

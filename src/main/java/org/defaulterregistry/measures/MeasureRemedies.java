package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.restraint.Enactment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lifts an order or a ban to which somebody objected with reason, as part of an act that is under
 * way. The caller holds the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeasureRemedies {
    private final Orders orders;
    private final Bans bans;
    private final OrderEndings lifting;
    private final ExitBans banLifting;
    private final OrderLaw law;

    MeasureRemedies(
            Orders orders, Bans bans, OrderEndings lifting, ExitBans banLifting, OrderLaw law) {
        this.orders = orders;
        this.bans = bans;
        this.lifting = lifting;
        this.banLifting = banLifting;
        this.law = law;
    }

    /** An order of any court, for a room that came by its id lawfully. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ConsumptionOrder> order(UUID id) {
        return orders.findById(id);
    }

    /** A ban of any court, for a room that came by its id lawfully. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ExitBan> ban(UUID id) {
        return bans.findById(id);
    }

    /** It binds, or will: nobody lifted it, and no period of it has run out. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean stands(ConsumptionOrder order, LocalDate today) {
        return stands(order.standing(today));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean stands(ExitBan ban, LocalDate today) {
        return stands(ban.standing(today));
    }

    /** An entry of the same case demands it, or will when its grace is over (R-CONS-1(2)). */
    public boolean isDemanded(ConsumptionOrder order, LocalDate today) {
        return law.isDemanded(order, today);
    }

    public void lift(
            Enactment act,
            ConsumptionOrder order,
            String rule,
            List<FindingView> findings,
            Happening found) {
        lifting.lift(act, order, new OrderEndings.Ending(rule, findings, null, found));
    }

    public void lift(
            Enactment act, ExitBan ban, String rule, List<FindingView> findings, Happening found) {
        banLifting.lift(act, ban, new ExitBans.Ending(rule, findings, null, found.today()));
    }

    private static boolean stands(Standing standing) {
        return standing == Standing.IN_FORCE || standing == Standing.NOT_YET_IN_FORCE;
    }
}

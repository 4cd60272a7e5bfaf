package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.measures.ExitBanView;
import org.defaulterregistry.measures.OrderView;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.BanWays;
import org.defaulterregistry.rulebook.waysoff.BanWays.BanFacts;
import org.defaulterregistry.rulebook.waysoff.OrderWays;
import org.defaulterregistry.rulebook.waysoff.OrderWays.OrderFacts;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.defaulterregistry.rulebook.waysoff.WayKind;
import org.springframework.stereotype.Component;

/** What ends a consumption order or an exit ban. */
@Component
class MeasureWaysOff {
    private final Docket docket;
    private final DecisionBook decisions;
    private final CaseHistory history;
    private final SoFar soFar;
    private final WayWords words;
    private final Deadlines deadlines;
    private final Readings readings;

    MeasureWaysOff(
            Docket docket,
            DecisionBook decisions,
            CaseHistory history,
            SoFar soFar,
            WayWords words,
            Deadlines deadlines,
            Readings readings) {
        this.docket = docket;
        this.decisions = decisions;
        this.history = history;
        this.soFar = soFar;
        this.words = words;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    List<WayOff> of(UUID party, OrderView order, LocalDate today) {
        var standing = order.standing(today);
        if (hasEnded(standing)) {
            return List.of();
        }
        var found = docket.byId(order.caseId());
        var about = docket.inWords(found, party);
        var entry = docket.binding(party, order.caseId()).map(Binding::entry);
        var facts =
                new OrderFacts(
                        today,
                        order.inForceUntil(),
                        standing == Standing.IN_FORCE,
                        entry.filter(days -> !days.isOver(today)).map(Window::from).orElse(null),
                        about.isMoney(),
                        isOver(found, party),
                        history.isSettled(found, party, order.madeOn()),
                        docket.isUnit(party),
                        docket.permitsBarred(party),
                        soFar.of(order.id()));
        return Stream.of(
                        OrderWays.of(facts, deadlines, readings).stream(),
                        docket.afterDeath(party, found.getId()).stream(),
                        docket.dispute(party, today).stream())
                .flatMap(ways -> ways)
                .flatMap(way -> words.say(way, soFar.inWords(way, about, order.id())).stream())
                .toList();
    }

    List<WayOff> of(UUID party, ExitBanView ban, LocalDate today) {
        if (hasEnded(ban.standing(today))) {
            return List.of();
        }
        var found = docket.byId(ban.caseId());
        var decision = decisions.byId(ban.id());
        var about = docket.inWords(found, party);
        var decided = docket.decidedBy(about, decision.getCourtId());
        var facts =
                new BanFacts(
                        today,
                        Target.ofKey(ban.target()).orElseThrow(),
                        ban.inForceUntil(),
                        about.isMoney(),
                        isOver(found, party),
                        decision.getServedOn(),
                        decided.higher() == null || soFar.isTakenUp(ban.id()),
                        history.isSettled(found, party, ban.inForceFrom()),
                        soFar.of(ban.id()));
        return Stream.of(
                        BanWays.of(facts, deadlines).stream(),
                        docket.afterDeath(party, found.getId()).stream(),
                        docket.dispute(party, today).stream())
                .flatMap(ways -> ways)
                .flatMap(way -> words.say(way, goesUp(way) ? decided : about).stream())
                .toList();
    }

    /** To the court above the one that made the ban, wherever the case is now (R-EXIT-9). */
    private static boolean goesUp(Way way) {
        return way.kind() == WayKind.RECONSIDER_BAN
                || way.kind() == WayKind.RECONSIDERATION_PENDING;
    }

    /** Of whoever answers for a debtor: against none of them any more. */
    private static boolean isOver(EnforcementCase found, UUID party) {
        var own =
                found.getDebtors().stream()
                        .filter(debtor -> debtor.getPartyId().equals(party))
                        .toList();
        return (own.isEmpty() ? found.getDebtors() : own)
                .stream().allMatch(debtor -> debtor.getEnforcement().isFinal());
    }

    private static boolean hasEnded(Standing standing) {
        return standing == Standing.LIFTED || standing == Standing.RAN_OUT;
    }
}

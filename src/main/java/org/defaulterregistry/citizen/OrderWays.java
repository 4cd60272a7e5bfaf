package org.defaulterregistry.citizen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.citizen.MyStatus.NotClosed;
import org.defaulterregistry.citizen.MyStatus.WayOff;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.measures.Standing;
import org.jspecify.annotations.Nullable;

/** What ends a consumption order or an exit ban, and what neither of them closes. */
final class OrderWays {

    /** What people often take to be closed (R-CONS-3, R-CONS-20, R-CONS-8). */
    static final List<NotClosed> NOT_CLOSED =
            List.of(
                    new NotClosed("R-CONS-3(9)", "Second class on C and D trains."),
                    new NotClosed(
                            "R-CONS-3(1)",
                            "Hard sleeper, soft seat and hard seat on other trains."),
                    new NotClosed("R-CONS-20", "Private schools with normal fees."),
                    new NotClosed(
                            "R-CONS-8",
                            "What life or business needs, once the court has permitted it."));

    private OrderWays() {}

    static List<WayOff> ofOrder(
            Standing standing,
            @Nullable LocalDate until,
            EnforcementCase enforcementCase,
            @Nullable BigDecimal outstanding) {
        if (hasEnded(standing)) {
            return List.of();
        }
        var ways = new ArrayList<WayOff>();
        ways.add(
                performing(
                        "R-CONS-9(2)",
                        "The court must lift the order promptly.",
                        enforcementCase,
                        outstanding));
        ways.add(
                asking(
                        "R-CONS-9(1)",
                        "The court may lift the order; while an entry of this case is in force, it may"
                                + " not (R-CONS-1(2))."));
        if (until != null) {
            ways.add(waiting("R-CONS-5-PERIOD", "The order", until));
        }
        ways.add(
                plain(
                        "R-CONS-18",
                        "If you should not be restricted: ask the enforcement court in writing.",
                        "The court decides within 15 days. The order stays meanwhile."));
        return ways;
    }

    static List<WayOff> ofBan(
            Standing standing,
            @Nullable LocalDate until,
            EnforcementCase enforcementCase,
            @Nullable BigDecimal outstanding) {
        if (hasEnded(standing)) {
            return List.of();
        }
        var ways = new ArrayList<WayOff>();
        ways.add(
                performing(
                        "R-EXIT-1",
                        "The court must lift the exit ban.",
                        enforcementCase,
                        outstanding));
        ways.add(asking("R-EXIT-1", "The court may lift the exit ban."));
        if (until != null) {
            ways.add(waiting("R-EXIT-1", "The exit ban", until));
        }
        ways.add(
                plain(
                        "R-EXIT-9",
                        "If it should not be: ask the next higher court for reconsideration within ten"
                                + " days of receiving the ban.",
                        "That court decides within 15 days. The ban stays meanwhile."));
        return ways;
    }

    private static boolean hasEnded(Standing standing) {
        return standing == Standing.LIFTED || standing == Standing.RAN_OUT;
    }

    private static WayOff performing(
            String rule,
            String then,
            EnforcementCase enforcementCase,
            @Nullable BigDecimal outstanding) {
        return new WayOff(
                rule,
                enforcementCase.getObligation() == ObligationKind.PAY
                        ? "Pay the amount due to the enforcement court, naming the case number."
                        : "Do what the judgment orders, and tell the enforcement court.",
                "the debtor",
                then,
                outstanding,
                enforcementCase.getCurrency(),
                enforcementCase.getAmountAsOf());
    }

    private static WayOff asking(String rule, String then) {
        return new WayOff(
                rule,
                "Give the court valid security, or bring the creditor's consent.",
                "the debtor, then the court",
                then,
                null,
                null,
                null);
    }

    private static WayOff waiting(String rule, String what, LocalDate until) {
        return new WayOff(
                rule,
                "Wait for the period to end.",
                "nobody",
                what + " binds nobody after " + until + ".",
                null,
                null,
                null);
    }

    private static WayOff plain(String rule, String what, String then) {
        return new WayOff(rule, what, "you", then, null, null, null);
    }
}

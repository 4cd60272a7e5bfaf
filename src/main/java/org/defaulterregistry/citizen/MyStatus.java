package org.defaulterregistry.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.check.InspectionBook.Inspection;
import org.defaulterregistry.check.Lookups.Lookup;
import org.defaulterregistry.measures.PermitView;
import org.defaulterregistry.waysoff.WayOff;
import org.jspecify.annotations.Nullable;

/**
 * All that the registry tells somebody about himself.
 *
 * @param onTheList whether an entry binds today: the answer to the one question that matters
 * @param restricted whether a consumption order or an entry binds today, one's own or that of a
 *     unit one answers for
 * @param summary the same in a sentence or two
 * @param document masked; the person knows the number
 * @param whoAsked providers, about me
 * @param whoLooked auditors, at what is about me
 */
public record MyStatus(
        boolean onTheList,
        boolean restricted,
        InWords summary,
        LocalDate today,
        Instant asOf,
        MyDocument document,
        List<MyEntry> entries,
        List<MyOrder> consumptionOrders,
        List<MyOffice> offices,
        List<PermitView> permits,
        List<MyExitBan> exitBans,
        List<Lookup> whoAsked,
        List<Inspection> whoLooked) {

    public record MyDocument(String documentType, String maskedNumber) {}

    /**
     * @param state {@code in-force}, {@code in-grace}, {@code lapsed} or {@code ended}
     * @param until the last day; null: until one of the ways off is taken
     */
    public record MyEntry(
            UUID id,
            String state,
            String court,
            String courtName,
            String caseNumber,
            String decisionNumber,
            List<MyGround> grounds,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable String endedUnder,
            List<FindingView> rulesApplied,
            List<WayOff> waysOff) {}

    public record MyGround(int number, InWords inPlainWords, String rule) {}

    /**
     * @param state {@code not-yet-in-force}, {@code in-force}, {@code ran-out} or {@code lifted}
     * @param closed what it closes today; empty if it does not bind
     * @param notClosed what people often take to be closed, and is not
     */
    public record MyOrder(
            UUID id,
            String state,
            String court,
            String courtName,
            String caseNumber,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate liftedOn,
            @Nullable String liftedUnder,
            List<MyMeasure> closed,
            List<NotClosed> notClosed,
            List<WayOff> waysOff) {}

    public record MyMeasure(String key, String nameEn, String nameZh) {}

    public record NotClosed(String rule, InWords what) {}

    /**
     * An office in a unit: what restricts the unit reaches whoever holds it, and he is not on the
     * list for it (R-CONS-3-UNIT, R-EXCL-16(3)).
     *
     * @param from the first day on which it binds
     * @param until the last day on which it binds; null: until the court lets go
     * @param because what restricts the unit, or will; empty: nothing
     */
    public record MyOffice(
            UUID id,
            String unit,
            String group,
            LocalDate from,
            @Nullable LocalDate until,
            List<UnitRestriction> because,
            List<WayOff> waysOff) {
        public boolean restricts(LocalDate today) {
            return because.stream().anyMatch(one -> !one.since().isAfter(today));
        }
    }

    /**
     * @param by {@code entry} or {@code consumption-order}, or both
     * @param since the first day on which it reaches the holder; in the future while grace runs
     */
    public record UnitRestriction(
            List<String> by,
            String court,
            String courtName,
            String caseNumber,
            String rule,
            LocalDate since) {}

    /**
     * @param as as what you are hit, such as {@code debtor}
     */
    public record MyExitBan(
            UUID id,
            String state,
            String court,
            String courtName,
            String caseNumber,
            String as,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate liftedOn,
            List<WayOff> waysOff) {}
}

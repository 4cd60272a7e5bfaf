package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.waysoff.Missing.AMOUNT_OUTSTANDING;
import static org.defaulterregistry.rulebook.waysoff.Missing.CONSENT_OF_THE_COURT;
import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.EVIDENCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.PERFORMANCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.SUCCESSOR;
import static org.defaulterregistry.rulebook.waysoff.Missing.TIME;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** What frees somebody whom a unit's restriction reaches (R-CONS-3-UNIT). */
public final class OfficeWays {
    private static final Citation LIFTED =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-9(2)", "Art. 9");
    private static final Citation EXPIRY =
            LIST_PROVISIONS_2017.rule("R-REMOVE-10-EXPIRY", "Art. 10(2) second sentence");
    private static final Citation EARLY = LIST_PROVISIONS_2017.rule("R-TERM-2(3)", "Art. 2(2)");
    private static final Citation LEFT =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-17(2)", "Art. 17(2)");
    private static final Citation PRIVATE =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-PRIVATE", "Art. 3(2)");

    private OfficeWays() {}

    /** Days on which an entry or an order binds; null: until something ends it. */
    public record Days(LocalDate from, @Nullable LocalDate until) {}

    /**
     * One case that restricts the unit, or will.
     *
     * @param entry in force, or in grace; null: there is none, or it is over
     * @param order in force, or to come; null: there is none, or it is over
     * @param performed by the unit
     * @param settled a settlement was reached, and is not carried out yet
     * @param money the obligation is to pay
     * @param early the day by which the court considers early deletion; null: it is not before it
     */
    public record UnitCase(
            LocalDate today,
            @Nullable Days entry,
            @Nullable Days order,
            boolean performed,
            boolean settled,
            boolean money,
            Way.@Nullable By early) {

        /**
         * The last day on which the case reaches whoever answers for the unit, if nothing is done;
         * null: there is none.
         */
        public @Nullable LocalDate lastDay() {
            var own = entry;
            if (own == null) {
                return order == null ? null : order.until();
            }
            return order == null && !today.isBefore(own.from()) ? own.until() : null;
        }

        boolean isListed() {
            return entry != null && !today.isBefore(entry.from());
        }
    }

    /**
     * Somebody who holds an office of the unit.
     *
     * @param restricted the unit is, today
     * @param permitsBarred a permit was taken back from him (R-CONS-17(4))
     */
    public record Holder(
            Group group, boolean restricted, boolean permitsBarred, List<Objecting> objecting) {
        public Holder {
            objecting = List.copyOf(objecting);
        }
    }

    /** What ends the unit's restriction in one case, and the holder's with it. */
    public static List<Way> ofUnit(UnitCase facts, Deadlines deadlines) {
        var ways = new ArrayList<Way>();
        var entry = facts.entry();
        var order = facts.order();
        var early = facts.early();
        if (!facts.performed()) {
            ways.add(performs(facts, deadlines));
            ways.add(settles(facts, deadlines));
        }
        if (early != null) {
            ways.add(
                    Way.of(WayKind.EARLY_DELETION_PENDING, EARLY, CONSENT_OF_THE_COURT)
                            .courtBy(early));
        }
        if (entry != null && entry.until() != null) {
            ways.add(termEnd(entry.until(), deadlines));
        }
        if (order != null) {
            OrderWays.periodEnd(order.until(), entry == null ? null : entry.from())
                    .ifPresent(ways::add);
        }
        if (order != null && !facts.today().isBefore(order.from()) && !facts.isListed()) {
            ways.add(OrderWays.securityOrConsent());
        }
        return ways;
    }

    private static Way performs(UnitCase facts, Deadlines deadlines) {
        var due = facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE;
        var entry = facts.entry();
        if (entry == null) {
            return Way.of(WayKind.UNIT_PERFORMS, LIFTED, due);
        }
        if (!facts.isListed()) {
            return Way.of(WayKind.UNIT_PERFORMS_IN_GRACE, Grace.CITATION, due)
                    .takenBefore(entry.from(), deadlines);
        }
        return entry.until() == null
                ? Way.of(WayKind.UNIT_PERFORMS, LIFTED, due)
                : Way.of(WayKind.UNIT_PERFORMS_EARLY, EARLY, due, CONSENT_OF_THE_COURT);
    }

    /** A settlement that is carried out in full is performance, and ends as much. */
    private static Way settles(UnitCase facts, Deadlines deadlines) {
        var entry = facts.entry();
        if (entry == null) {
            return SettlementWays.of(WayKind.UNIT_SETTLES, LIFTED, facts.settled());
        }
        if (!facts.isListed()) {
            return SettlementWays.of(WayKind.UNIT_SETTLES_IN_GRACE, Grace.CITATION, facts.settled())
                    .takenBefore(entry.from(), deadlines);
        }
        return entry.until() == null
                ? SettlementWays.of(WayKind.UNIT_SETTLES, LIFTED, facts.settled())
                : SettlementWays.of(
                        WayKind.UNIT_SETTLES_EARLY, EARLY, facts.settled(), CONSENT_OF_THE_COURT);
    }

    private static Way termEnd(LocalDate lastDay, Deadlines deadlines) {
        return Way.of(WayKind.UNIT_TERM_END, EXPIRY, TIME)
                .until(lastDay)
                .courtBy(Removal.dueDay(lastDay, deadlines));
    }

    /** What frees the holder, whatever becomes of the unit. */
    public static List<Way> ofHolder(Holder holder, LocalDate today, Deadlines deadlines) {
        var ways = new ArrayList<Way>();
        switch (holder.group()) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL ->
                    ways.add(Way.of(WayKind.LEFT_OFFICE, LEFT, EVIDENCE, SUCCESSOR, DECISION));
            case DIRECTLY_RESPONSIBLE, ACTUAL_CONTROLLER -> {
                // findings about the person, which pass to no successor
            }
        }
        var object = Way.of(WayKind.OBJECT_TO_OFFICE, OrderWays.OBJECTION, WRITTEN_REQUEST);
        ObjectionWays.putIn(ways, holder.objecting(), today, deadlines);
        ObjectionWays.anew(object, holder.objecting(), today, deadlines).ifPresent(ways::add);
        if (holder.restricted()) {
            ways.add(Way.of(WayKind.PRIVATE_CONSUMPTION, PRIVATE, EVIDENCE, DECISION));
            ways.addAll(Exceptions.of(false, holder.permitsBarred()));
        }
        return ways;
    }
}

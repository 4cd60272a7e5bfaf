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

    /**
     * One case that restricts the unit today.
     *
     * @param termLastDay of an entry with a term that is in force; null: none is
     * @param performed by the unit
     * @param money the obligation is to pay
     */
    public record UnitCase(@Nullable LocalDate termLastDay, boolean performed, boolean money) {}

    /** What ends the unit's restriction in one case, and the holder's with it. */
    public static List<Way> ofUnit(UnitCase facts, Deadlines deadlines) {
        var due = facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE;
        var ways = new ArrayList<Way>();
        var lastDay = facts.termLastDay();
        if (!facts.performed()) {
            ways.add(
                    lastDay == null
                            ? Way.of(WayKind.UNIT_PERFORMS, LIFTED, due)
                            : Way.of(
                                    WayKind.UNIT_PERFORMS_EARLY, EARLY, due, CONSENT_OF_THE_COURT));
        }
        if (lastDay != null) {
            ways.add(
                    Way.of(WayKind.UNIT_TERM_END, EXPIRY, TIME)
                            .until(lastDay)
                            .courtBy(Removal.dueDay(lastDay, deadlines)));
        }
        return ways;
    }

    /** What frees the holder, whatever becomes of the unit. */
    public static List<Way> ofHolder(
            Group group, Objecting objecting, LocalDate today, Deadlines deadlines) {
        var ways = new ArrayList<Way>();
        switch (group) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL ->
                    ways.add(Way.of(WayKind.LEFT_OFFICE, LEFT, EVIDENCE, SUCCESSOR, DECISION));
            case DIRECTLY_RESPONSIBLE, ACTUAL_CONTROLLER -> {
                // findings about the person, which pass to no successor
            }
        }
        ObjectionWays.putIn(
                ways,
                ObjectionWays.of(
                        Way.of(WayKind.OBJECT_TO_OFFICE, OrderWays.OBJECTION, WRITTEN_REQUEST),
                        objecting,
                        today,
                        deadlines));
        ways.add(Way.of(WayKind.PRIVATE_CONSUMPTION, PRIVATE, EVIDENCE, DECISION));
        return ways;
    }
}

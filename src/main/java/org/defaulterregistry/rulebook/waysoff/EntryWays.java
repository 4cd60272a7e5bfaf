package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.waysoff.Missing.AMOUNT_OUTSTANDING;
import static org.defaulterregistry.rulebook.waysoff.Missing.CONDUCT_PUT_RIGHT;
import static org.defaulterregistry.rulebook.waysoff.Missing.CONSENT_OF_THE_COURT;
import static org.defaulterregistry.rulebook.waysoff.Missing.DECISION;
import static org.defaulterregistry.rulebook.waysoff.Missing.PERFORMANCE;
import static org.defaulterregistry.rulebook.waysoff.Missing.TIME;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_APPLICATION_OF_THE_CREDITOR;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** What takes an entry off the list, the surest way first (decision table B). */
public final class EntryWays {

    /**
     * Days in which a court considers early deletion once something was performed. The law is
     * silent; as long as for an application (R-APPLY-5).
     */
    public static final int DAYS_TO_CONSIDER = 15;

    private static final Citation EARLY = LIST_PROVISIONS_2017.rule("R-TERM-2(3)", "Art. 2(2)");
    private static final Citation EXPIRY =
            LIST_PROVISIONS_2017.rule("R-REMOVE-10-EXPIRY", "Art. 10(2) second sentence");
    private static final Citation WITHDRAW =
            LIST_PROVISIONS_2017.rule("R-CORRECT-9(1)", "Art. 9(1)");
    private static final Citation FIXED =
            LIST_PROVISIONS_2017.rule("R-REMOVE-10-FIXED", "Art. 10(2) first sentence");

    private final EntryFacts facts;
    private final Deadlines deadlines;
    private final Readings readings;

    private EntryWays(EntryFacts facts, Deadlines deadlines, Readings readings) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    public static List<Way> of(EntryFacts facts, Deadlines deadlines, Readings readings) {
        return new EntryWays(facts, deadlines, readings).all();
    }

    private List<Way> all() {
        var lastDay = facts.termLastDay();
        var ways = new ArrayList<Way>();
        if (lastDay != null && facts.today().isAfter(lastDay)) {
            ways.add(
                    Way.of(WayKind.AWAITING_DELETION, EXPIRY, DECISION)
                            .until(lastDay)
                            .courtBy(Removal.dueDay(lastDay, deadlines)));
            return ways;
        }
        if (facts.inGrace()) {
            inGrace(ways);
        }
        if (lastDay == null) {
            openEnded(ways);
        } else {
            withTerm(ways, lastDay);
        }
        withdrawal(ways);
        objections(ways);
        if (facts.alone() && !facts.inGrace()) {
            ways.addAll(Exceptions.of(facts.unit(), facts.permitsBarred()));
        }
        return ways;
    }

    /** Nothing is published of whoever performs before it is (R-GRACE-15). */
    private void inGrace(List<Way> ways) {
        Stream.of(
                        Way.of(WayKind.PERFORM_IN_GRACE, Grace.CITATION, due()),
                        SettlementWays.of(
                                WayKind.SETTLE_IN_GRACE, Grace.CITATION, facts.history().settled()))
                .map(way -> way.takenBefore(facts.publishedOn(), deadlines))
                .forEach(ways::add);
    }

    /** It should perhaps never have been, and its court knows. */
    private void withdrawal(List<Way> ways) {
        var pending = facts.early().withdrawal();
        if (pending != null) {
            ways.addFirst(Way.of(WayKind.WITHDRAWAL_PENDING, WITHDRAW, DECISION).courtBy(pending));
        }
    }

    private void objections(List<Way> ways) {
        var object = Way.of(WayKind.OBJECT_TO_ENTRY, ReviewRules.WHO_AND_WHERE, WRITTEN_REQUEST);
        ObjectionWays.putInEntry(ways, facts.objecting(), facts.today(), deadlines);
        ObjectionWays.anew(object, facts.objecting(), facts.today(), deadlines)
                .ifPresent(ways::add);
    }

    private void openEnded(List<Way> ways) {
        if (!facts.inGrace() && !facts.performed()) {
            ways.add(
                    Way.of(WayKind.PERFORM, trigger(1), due())
                            .courtBy(Removal.dueDay(facts.today(), deadlines)));
        }
        var owed = facts.owed();
        if (owed == null) {
            ways.addAll(TriggerWays.of(facts, deadlines));
        } else {
            ways.addFirst(
                    Way.of(
                                    WayKind.DELETION_OWED,
                                    LIST_PROVISIONS_2017.rule(owed.ruleId(), "Art. 10(1)"),
                                    DECISION)
                            .courtBy(owed.due()));
        }
    }

    private void withTerm(List<Way> ways, LocalDate lastDay) {
        var pending = facts.early().due();
        if (pending != null) {
            ways.add(
                    Way.of(WayKind.EARLY_DELETION_PENDING, EARLY, CONSENT_OF_THE_COURT)
                            .courtBy(pending));
        }
        if (!facts.performed() && !facts.inGrace()) {
            ways.add(
                    Way.of(WayKind.PERFORM_EARLY, EARLY, due(), CONSENT_OF_THE_COURT)
                            .courtBy(deadlines.days(facts.today(), DAYS_TO_CONSIDER)));
        }
        ways.add(
                Way.of(WayKind.TERM_END, EXPIRY, TIME)
                        .until(lastDay)
                        .courtBy(Removal.dueDay(lastDay, deadlines)));
        if (!facts.inGrace()) {
            discretion(ways);
        }
    }

    /** What else lets a court delete early, and what it may look at again. */
    private void discretion(List<Way> ways) {
        if (facts.performed() && facts.early().due() == null) {
            ways.add(
                    Way.of(
                            WayKind.ASK_EARLY_DELETION,
                            EARLY,
                            WRITTEN_REQUEST,
                            CONSENT_OF_THE_COURT));
        }
        if (!facts.performed()) {
            ways.add(
                    SettlementWays.of(
                                    WayKind.SETTLE_EARLY,
                                    EARLY,
                                    facts.history().settled(),
                                    CONSENT_OF_THE_COURT)
                            .courtBy(deadlines.days(facts.today(), DAYS_TO_CONSIDER)));
            ways.add(
                    Way.of(
                            WayKind.CORRECT_CONDUCT,
                            EARLY,
                            CONDUCT_PUT_RIGHT,
                            CONSENT_OF_THE_COURT));
        }
        if (!facts.performed() && readings.consentOpensEarlyRemoval()) {
            ways.add(
                    Way.of(
                            WayKind.CREDITOR_ASKS_EARLY,
                            EARLY,
                            WRITTEN_APPLICATION_OF_THE_CREDITOR,
                            CONSENT_OF_THE_COURT));
        }
        if (!facts.enforcementRuns()) {
            ways.add(look(facts.early().looks()));
        }
    }

    private static Way look(Way.@Nullable By pending) {
        return pending == null
                ? Way.of(WayKind.COURT_LOOKS_AGAIN, FIXED, DECISION)
                : Way.of(WayKind.LOOK_PENDING, FIXED, DECISION).courtBy(pending);
    }

    private Missing due() {
        return facts.money() ? AMOUNT_OUTSTANDING : PERFORMANCE;
    }

    static Citation trigger(int item) {
        return LIST_PROVISIONS_2017.rule("R-REMOVE-10(" + item + ")", "Art. 10(1)(" + item + ")");
    }
}

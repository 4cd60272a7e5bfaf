package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.waysoff.EntryWays.trigger;
import static org.defaulterregistry.rulebook.waysoff.Missing.CONSENT_OF_THE_COURT;
import static org.defaulterregistry.rulebook.waysoff.Missing.NO_PROPERTY_FOUND;
import static org.defaulterregistry.rulebook.waysoff.Missing.NO_VALID_CLUE;
import static org.defaulterregistry.rulebook.waysoff.Missing.ROUND_OF_ENFORCEMENT_ENDED;
import static org.defaulterregistry.rulebook.waysoff.Missing.RULING;
import static org.defaulterregistry.rulebook.waysoff.Missing.SETTLEMENT;
import static org.defaulterregistry.rulebook.waysoff.Missing.SETTLEMENT_CARRIED_OUT;
import static org.defaulterregistry.rulebook.waysoff.Missing.TWO_SEARCHES;
import static org.defaulterregistry.rulebook.waysoff.Missing.WRITTEN_APPLICATION_OF_THE_CREDITOR;

import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;

/**
 * The triggers of Art. 10(1) beside performance: those that can happen in this very case. They end
 * an entry without a term, published or not.
 */
final class TriggerWays {
    private static final int SEARCHES = 2;

    private TriggerWays() {}

    static List<Way> of(EntryFacts facts, Deadlines deadlines) {
        var ways = new ArrayList<Way>();
        if (!facts.performed() && !facts.inGrace()) {
            ways.add(
                    facts.history().settled()
                            ? Way.of(
                                    WayKind.CARRY_OUT_SETTLEMENT,
                                    trigger(2),
                                    SETTLEMENT_CARRIED_OUT)
                            : Way.of(
                                    WayKind.SETTLE,
                                    trigger(2),
                                    SETTLEMENT,
                                    SETTLEMENT_CARRIED_OUT));
        }
        ways.add(
                Way.of(
                        WayKind.CREDITOR_APPLIES,
                        trigger(3),
                        WRITTEN_APPLICATION_OF_THE_CREDITOR,
                        CONSENT_OF_THE_COURT));
        ways.add(searches(facts));
        ways.addAll(rulings(facts));
        var due = Removal.dueDay(facts.today(), deadlines);
        return ways.stream().map(way -> inTime(way.courtBy(due), facts, deadlines)).toList();
    }

    /** In grace what happens by its last day ends the entry before it is published (R-GRACE-15). */
    private static Way inTime(Way way, EntryFacts facts, Deadlines deadlines) {
        return facts.inGrace() ? way.takenBefore(facts.publishedOn(), deadlines) : way;
    }

    private static Way searches(EntryFacts facts) {
        var round = facts.history().round();
        if (round == null) {
            return Way.of(
                    WayKind.TWO_EMPTY_SEARCHES,
                    trigger(4),
                    ROUND_OF_ENFORCEMENT_ENDED,
                    TWO_SEARCHES,
                    NO_PROPERTY_FOUND,
                    NO_VALID_CLUE);
        }
        var missing = new ArrayList<Missing>();
        if (round.searches() < SEARCHES) {
            missing.add(TWO_SEARCHES);
        }
        if (round.assetsFound() || round.searches() < SEARCHES) {
            missing.add(NO_PROPERTY_FOUND);
        }
        if (round.validClue()) {
            missing.add(NO_VALID_CLUE);
        }
        return Way.of(WayKind.TWO_EMPTY_SEARCHES, trigger(4), missing.toArray(Missing[]::new));
    }

    private static List<Way> rulings(EntryFacts facts) {
        var ways = new ArrayList<Way>();
        if (facts.basis() == EntryFacts.Basis.OF_A_COURT) {
            ways.add(Way.of(WayKind.RETRIAL, trigger(5), RULING));
        }
        if (facts.unit()) {
            ways.add(Way.of(WayKind.BANKRUPTCY, trigger(5), RULING));
        }
        if (facts.basis() == EntryFacts.Basis.AWARD_OR_NOTARISED) {
            ways.add(Way.of(WayKind.NOT_TO_ENFORCE, trigger(6), RULING));
        }
        ways.add(Way.of(WayKind.ENDED_FOR_GOOD, trigger(7), RULING));
        return ways;
    }
}

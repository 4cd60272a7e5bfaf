package org.defaulterregistry.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.ActBook.ActLeaf;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.proof.PastView.LaterAct;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.PublicLeaf;
import org.springframework.stereotype.Component;

/** Reads out of the journal's order what was there at a version, and out of dates what held. */
@Component
class PastViews {
    private static final Set<String> MAKES = Set.of("list", "restrict", "permit");
    private static final Set<String> ENDS =
            Set.of("withdraw", "delete", "expire", "lift", "revoke");

    private final EnforcementCases cases;
    private final ActBook acts;
    private final Journal journal;
    private final Clock clock;

    PastViews(EnforcementCases cases, ActBook acts, Journal journal, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty if it had not been made by then. */
    Optional<PastView> of(PastThing thing, Moment then) {
        var leaves = acts.about(List.of(thing.id()));
        var before = leaves.stream().filter(leaf -> leaf.position() < then.version()).toList();
        if (before.stream().noneMatch(leaf -> MAKES.contains(leaf.kind()))) {
            return Optional.empty();
        }
        var ended = before.stream().anyMatch(leaf -> ENDS.contains(leaf.kind()));
        var state = ended ? "ended" : stateOn(then.day(), thing.days());
        return Optional.of(
                new PastView(
                        thing.about(),
                        thing.id(),
                        thing.court(),
                        cases.byId(thing.caseId()).getCaseNumber(),
                        thing.measure(),
                        state,
                        thing.days().from(),
                        thing.days().until(),
                        state.equals(PastView.IN_FORCE) ? resting(thing) : List.of(),
                        leaves.stream()
                                .filter(leaf -> leaf.position() >= then.version())
                                .map(this::later)
                                .toList(),
                        thing.today(),
                        thing.today().equals("withdrawn")));
    }

    String today(Window days) {
        return stateOn(CourtTime.dayOf(clock.instant()), days);
    }

    private static List<String> resting(PastThing thing) {
        return thing.permits().stream()
                .filter(permit -> permit.lets(thing.caseId()))
                .map(PastPermit::measure)
                .distinct()
                .toList();
    }

    private LaterAct later(ActLeaf leaf) {
        var minute = PublicLeaf.parse(journal.leaf(leaf.position())).at();
        return new LaterAct(leaf.position(), leaf.kind(), minute);
    }

    private static String stateOn(LocalDate day, Window days) {
        if (days.covers(day)) {
            return PastView.IN_FORCE;
        }
        return days.isOver(day) ? "ran-out" : "not-yet-in-force";
    }
}

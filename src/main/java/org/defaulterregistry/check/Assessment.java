package org.defaulterregistry.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.restraint.Answered;
import org.defaulterregistry.restraint.Held;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.measure.MeasureRules;
import org.jspecify.annotations.Nullable;

/**
 * What a question comes to on the facts found: decision table D for whom it is about, and the
 * reverse check of a unit's officers. Facts in, verdicts out; nothing is asked or kept here.
 */
final class Assessment {
    private final Question question;
    private final Measure measure;
    private final LocalDate on;
    private final Answered found;
    private final LocalDate today;

    private Assessment(Question question, Measure measure, Answered found, LocalDate today) {
        this.question = question;
        this.measure = measure;
        this.on = question.terms().on();
        this.found = found;
        this.today = today;
    }

    /**
     * Everybody who was looked at, first whom the question is about: that verdict is the answer.
     *
     * @param today the day on which it is asked: a dispute lasts or not today, whatever day the
     *     service is on
     */
    static List<LookedAt> of(Question question, Measure measure, Answered found, LocalDate today) {
        return new Assessment(question, measure, found, today).everybody();
    }

    private List<LookedAt> everybody() {
        var asked = found.of(Question.sought(question.person()));
        var officers = measure.reverseCheck() ? officers(asked) : List.<LookedAt>of();
        var verdict =
                officers.stream()
                        .map(LookedAt::verdict)
                        .reduce(asked == null ? Verdict.CLEAR : own(asked), Verdict::or);
        var everybody = new ArrayList<LookedAt>();
        everybody.add(new LookedAt(asked, AskedAs.SELF, verdict));
        everybody.addAll(officers);
        return everybody;
    }

    private Verdict own(Held asked) {
        var bindings = Bindings.of(asked, measure.key(), on);
        return Verdict.of(MeasureRules.answer(measure, bindings, on).restricted(), doubt(asked));
    }

    /** Each officer once, however he was met. */
    private List<LookedAt> officers(@Nullable Held unit) {
        var known = new LinkedHashMap<UUID, LookedAt>();
        var unknown = new ArrayList<LookedAt>();
        if (unit != null && unit.state().kind() == PartyKind.UNIT) {
            for (var officer : found.officersOf(unit.party())) {
                if (holdsOffice(officer, unit)) {
                    known.put(officer.party(), recorded(unit, officer));
                }
            }
        }
        for (var named : question.officers()) {
            var officer = found.of(Question.sought(named));
            if (officer == null) {
                unknown.add(new LookedAt(null, AskedAs.NAMED_OFFICER, Verdict.CLEAR));
            } else {
                known.merge(officer.party(), named(officer), LookedAt::and);
            }
        }
        unknown.addAll(known.values());
        return unknown;
    }

    private boolean holdsOffice(Held officer, Held unit) {
        return officer.state().offices().stream()
                .anyMatch(office -> office.unit().equals(unit.party()) && office.isHeld(on));
    }

    private LookedAt named(Held officer) {
        return new LookedAt(
                officer, AskedAs.NAMED_OFFICER, Verdict.of(counts(officer), doubt(officer)));
    }

    /** A recorded officer is one of the unit that was found: if that is in doubt, so is he. */
    private LookedAt recorded(Held unit, Held officer) {
        var doubt = doubt(unit);
        return new LookedAt(
                officer,
                AskedAs.RECORDED_OFFICER,
                Verdict.of(counts(officer), doubt == null ? doubt(officer) : doubt));
    }

    /** Only an entry of his own counts: nobody is listed for an office (R-EXCL-16(3)). */
    private boolean counts(Held officer) {
        var binding = Bindings.againstUnit(officer.state(), on);
        return MeasureRules.answer(measure, List.of(binding), on).restricted();
    }

    private @Nullable Reason doubt(Held held) {
        if (held.documentState() != Document.State.LINKED) {
            return Reason.DOCUMENT_NOT_LINKED;
        }
        if (held.disputedUntil() != null && !today.isAfter(held.disputedUntil())) {
            return Reason.IDENTITY_IN_DISPUTE;
        }
        return held.nameMatches() ? null : Reason.NAME_DIFFERS;
    }
}

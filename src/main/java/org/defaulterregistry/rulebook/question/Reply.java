package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.time.CalendarUnknown;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** An answer as it grows: each field stands alone, and keeps what was asked to get there. */
final class Reply {

    private final Told told;
    private final Deadlines deadlines;
    private final Readings readings;
    private final Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean calendarUnknown;
    private boolean somethingAnswered;

    Reply(Told told, Deadlines deadlines, Readings readings) {
        this.told = told;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    Told told() {
        return told;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Readings readings() {
        return readings;
    }

    /** Answers one field; null where it does not apply. */
    void field(String name, Supplier<? extends @Nullable Object> compute) {
        told.wasUsed();
        @Nullable Object value = null;
        try {
            value = compute.get();
        } catch (FactMissing unknown) {
            missing.addAll(unknown.fields());
        } catch (CalendarUnknown unknown) {
            calendarUnknown = true;
            found(Counting.PUBLISHED, "Is the calendar published that this day needs?", false);
        }
        answer.put(name, value instanceof LocalDate day ? day.toString() : value);
        somethingAnswered |= value != null && told.wasUsed();
    }

    void day(String name, Supplier<Optional<LocalDate>> compute) {
        field(name, () -> orNull(compute.get()));
    }

    void notApplicable(String name) {
        field(name, () -> null);
    }

    /**
     * Reads a table from the top: the first no decides; a fact needed before that is not assumed.
     */
    <F> boolean holds(List<? extends Rule<? super F>> rules, F facts) {
        var unknown = new ArrayList<String>();
        for (var rule : rules) {
            try {
                var finding = rule.applyTo(facts);
                findings.add(finding);
                if (!finding.permits()) {
                    return decided(false, unknown);
                }
            } catch (FactMissing fact) {
                unknown.addAll(fact.fields());
            }
        }
        return decided(true, unknown);
    }

    private static boolean decided(boolean answer, List<String> unknown) {
        if (unknown.isEmpty()) {
            return answer;
        }
        throw new FactMissing(unknown);
    }

    void found(Citation citation, String question, boolean answer) {
        findings.add(new Finding(citation, question, Answer.of(answer)));
    }

    void found(List<Finding> more) {
        findings.addAll(more);
    }

    QuestionResult result(String kind) {
        if (!missing.isEmpty() && !somethingAnswered && !calendarUnknown) {
            return new FactsMissing(kind, List.copyOf(missing));
        }
        if (calendarUnknown) {
            answer.put("error", "calendar-not-published");
        }
        return new Answered(
                kind,
                answer,
                List.copyOf(findings),
                List.copyOf(missing),
                Rulebook.VERSION,
                deadlines.calendar().version());
    }

    static @Nullable LocalDate orNull(Optional<LocalDate> day) {
        return day.isPresent() ? day.get() : null;
    }
}

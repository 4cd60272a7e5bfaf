package org.defaulterregistry.rulebook.waysoff;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * One way off that is open to somebody on a day.
 *
 * @param effect as a rule that of its kind
 * @param missing what still has to come; all of it is needed
 * @param takeBy the last day on which the person can take it; null: no day is set, or none runs
 * @param courtBy the day by which the court must have acted, if the way is taken today or has been
 *     taken; null: the law sets none
 * @param lastDay the last day of what ends by itself
 * @param estimate {@code takeBy} or {@code courtBy} rests on a year whose calendar is not published
 *     (R-CAL-6)
 */
public record Way(
        WayKind kind,
        Citation rule,
        Effect effect,
        List<Missing> missing,
        @Nullable LocalDate takeBy,
        @Nullable By courtBy,
        @Nullable LocalDate lastDay,
        boolean estimate) {

    /**
     * @param estimate it rests on a year whose calendar is not published (R-CAL-6)
     */
    public record By(LocalDate date, boolean estimate) {
        static By of(DueDay due) {
            return new By(due.date(), due.estimate());
        }
    }

    public Way {
        missing = List.copyOf(missing);
    }

    /** Who takes the next step: a settlement that was reached is the debtor's to carry out. */
    public Actor who() {
        return kind.isSettlement() && !missing.contains(Missing.SETTLEMENT)
                ? Actor.YOU
                : kind.who();
    }

    /** What it ends is not published yet: taken by {@code takeBy}, it never is (R-GRACE-15). */
    public boolean isBeforePublication() {
        return kind.isTriggerBesidePerformance() && takeBy != null;
    }

    static Way of(WayKind kind, Citation rule, Missing... missing) {
        return new Way(kind, rule, kind.effect(), List.of(missing), null, null, null, false);
    }

    Way takenBy(DueDay due) {
        return takenBy(By.of(due));
    }

    /**
     * It is taken before a day that follows on a last day which rest days may have moved
     * (R-GRACE-15).
     */
    Way takenBefore(LocalDate day, Deadlines deadlines) {
        var last = day.minusDays(1);
        return takenBy(new By(last, !deadlines.calendar().isPublished(last.getYear())));
    }

    private Way takenBy(By by) {
        return new Way(
                kind,
                rule,
                effect,
                missing,
                by.date(),
                courtBy,
                lastDay,
                estimate || by.estimate());
    }

    Way courtBy(DueDay due) {
        return courtBy(By.of(due));
    }

    Way courtBy(By due) {
        return new Way(
                kind, rule, effect, missing, takeBy, due, lastDay, estimate || due.estimate());
    }

    Way until(LocalDate day) {
        return new Way(kind, rule, effect, missing, takeBy, courtBy, day, estimate);
    }

    /** What is founded corrects the data, and what stands stays (R-CORRECT-9(2)). */
    Way correcting() {
        return new Way(kind, rule, Effect.CORRECTED, missing, takeBy, courtBy, lastDay, estimate);
    }
}

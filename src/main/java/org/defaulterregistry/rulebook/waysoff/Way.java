package org.defaulterregistry.rulebook.waysoff;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * One way off that is open to somebody on a day.
 *
 * @param missing what still has to come; all of it is needed
 * @param takeBy the last day on which the person can take it; null: no day is set, or none runs
 * @param courtBy the day by which the court must have acted, if the way is taken today or has been
 *     taken; null: the law sets none
 * @param lastDay the last day of what ends by itself
 */
public record Way(
        WayKind kind,
        Citation rule,
        List<Missing> missing,
        @Nullable LocalDate takeBy,
        @Nullable By courtBy,
        @Nullable LocalDate lastDay) {

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

    static Way of(WayKind kind, Citation rule, Missing... missing) {
        return new Way(kind, rule, List.of(missing), null, null, null);
    }

    Way takenBy(@Nullable LocalDate day) {
        return new Way(kind, rule, missing, day, courtBy, lastDay);
    }

    Way courtBy(DueDay due) {
        return courtBy(By.of(due));
    }

    Way courtBy(By due) {
        return new Way(kind, rule, missing, takeBy, due, lastDay);
    }

    Way until(LocalDate day) {
        return new Way(kind, rule, missing, takeBy, courtBy, day);
    }
}

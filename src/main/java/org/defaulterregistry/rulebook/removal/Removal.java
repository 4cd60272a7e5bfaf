package org.defaulterregistry.rulebook.removal;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/** What an event does to an entry. Each case names the rule, and what was asked to get there. */
public sealed interface Removal {

    /** Every duty of Art. 9 and 10 is due on the third working day. */
    int WORKING_DAYS = 3;

    Citation rule();

    List<Finding> findings();

    /** It should never have been there (撤销). */
    record MustWithdraw(Citation rule, List<Finding> findings) implements Removal {}

    /** Something in it is wrong; it stays, put right (更正). */
    record MustCorrect(Citation rule, List<Finding> findings) implements Removal {}

    /** It was lawful and has ended (删除). */
    record MustDelete(Citation rule, List<Finding> findings) implements Removal {}

    /** It stays, unless the court decides to delete it early. */
    record MayDeleteEarly(Citation rule, List<Finding> findings) implements Removal {}

    record Stays(Citation rule, List<Finding> findings) implements Removal {}

    /** The entry must go, by whatever name. */
    default boolean mustRemove() {
        return switch (this) {
            case MustWithdraw _, MustDelete _ -> true;
            case MustCorrect _, MayDeleteEarly _, Stays _ -> false;
        };
    }

    /** The court has something to do by a day. */
    default boolean mustAct() {
        return switch (this) {
            case MustWithdraw _, MustDelete _, MustCorrect _ -> true;
            case MayDeleteEarly _, Stays _ -> false;
        };
    }

    /**
     * The day by which the court must have acted.
     *
     * @param event the day the last condition was met and known to the court; for an expired term
     *     its last day
     */
    static DueDay dueDay(LocalDate event, Deadlines deadlines) {
        return deadlines.workingDays(event, WORKING_DAYS);
    }
}

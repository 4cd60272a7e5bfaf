package org.defaulterregistry.check;

import java.time.LocalDate;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.rulebook.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Who asks about what, for which day and why; the same for everybody in a batch.
 *
 * @param person who of the provider asks; null: its machine
 * @param measure null: a seat that no measure closes
 * @param grant the measure of the grant by which it is asked; look-ups are recorded and counted
 *     under it
 * @param dailyQuota how many people the grant lets be asked about on one day
 */
record Terms(
        String client,
        @Nullable String person,
        @Nullable Measure measure,
        String grant,
        LocalDate on,
        Purpose purpose,
        int dailyQuota) {

    /** Is it a seat that no measure closes? Then nobody is looked up. */
    boolean isOpenSeat() {
        return measure == null;
    }
}

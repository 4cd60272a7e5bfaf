package org.defaulterregistry.performance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.listing.Endings.Effect;

/**
 * What a payment did.
 *
 * @param outcome {@code full}, {@code part}, {@code reversed}, or {@code after-performance} if the
 *     debt was done with before
 * @param outstanding what is still due; zero once it is performed
 * @param overpaid what was paid beyond the amount due
 */
record PaymentAnswer(
        String eventId,
        String outcome,
        BigDecimal paidInAll,
        BigDecimal outstanding,
        BigDecimal overpaid,
        List<Effect> entries,
        int ordersLifted,
        List<Receipt> journal) {

    @JsonIgnore
    boolean isFull() {
        return outcome.equals("full");
    }
}

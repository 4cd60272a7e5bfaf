package org.defaulterregistry.performance;

import java.math.BigDecimal;
import java.util.List;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.listing.Endings.Effect;

/**
 * What a payment did.
 *
 * @param outcome {@code full}, {@code part}, or {@code after-performance} if the debt was done with
 *     before
 * @param outstanding what is still due; zero once it is performed
 */
record PaymentAnswer(
        String eventId,
        String outcome,
        BigDecimal paidInAll,
        BigDecimal outstanding,
        List<Effect> entries,
        int ordersLifted,
        List<Receipt> journal) {}

package org.defaulterregistry.enforcement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an obligation is carried out.
 *
 * @param paid what was paid since the day as of which the amount is stated; null unless it is about
 *     money
 * @param outstanding what is still due; null unless it is about money
 * @param part what was done of an obligation to act or to refrain, in the court's words
 */
public record Performance(
        PerformanceState state,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal outstanding,
        @Nullable String currency,
        @Nullable String part) {}

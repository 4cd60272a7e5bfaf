package org.defaulterregistry.portal.court;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a form or a file has it. A comma stands before three digits and nowhere else, and the
 * point before decimals: what could be read in two ways is none.
 */
final class Digits {
    static final String MEND = "Write digits, such as 120000.00 or 120,000.00.";

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.][0-9]+)?");

    private Digits() {}

    static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }
}

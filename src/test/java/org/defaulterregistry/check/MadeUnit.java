package org.defaulterregistry.check;

import java.util.concurrent.atomic.AtomicInteger;

/** A made-up company nobody used before in this run (R-DEMO-1), with the right check character. */
record MadeUnit(String code, String name) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    static MadeUnit up() {
        var serial = NEXT.incrementAndGet();
        var first = "91990101MADE%05d".formatted(serial);
        return new MadeUnit(first + check(first), "演示公司" + (char) ('一' + serial));
    }

    String identity() {
        return identityNamed(name);
    }

    String identityNamed(String another) {
        return """
        {"documentType": "uscc", "documentNumber": "%s", "name": "%s"}\
        """
                .formatted(code, another);
    }

    private static char check(String first) {
        var weight = 1;
        var sum = 0;
        for (var one : first.toCharArray()) {
            sum += weight * ALPHABET.indexOf(one);
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}

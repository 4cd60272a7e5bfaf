package org.defaulterregistry.faults;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** A made-up person: division 990101 belongs to no place, the check character is right. */
record Debtor(String number) {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);
    private static final int BIRTHDAYS = 18_000;
    private static final int FIRST_SEQUENCE = 100;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static Debtor nth(int n) {
        var born = FIRST_BIRTHDAY.plusDays(n % BIRTHDAYS);
        var start =
                "990101"
                        + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + (FIRST_SEQUENCE + n / BIRTHDAYS);
        return new Debtor(start + checkCharacter(start));
    }

    /** Sounds like nobody's who was born on the same day: they might be one person. */
    String name() {
        var sequence = number.substring(14, 17);
        return "演示" + sequence.chars().mapToObj(Debtor::stem).collect(Collectors.joining());
    }

    private static String stem(int digit) {
        return "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1);
    }

    /** ISO 7064 MOD 11-2. */
    private static char checkCharacter(String start) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (start.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}

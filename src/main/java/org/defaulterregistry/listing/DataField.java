package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.rulebook.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** What may be corrected in an entry that stays (R-CORRECT-9(2)), and what fits there. */
enum DataField {
    NAME(Of.BOTH, DataField::isName),
    SEX(Of.PERSON, value -> value.equals("male") || value.equals("female")),
    /** Nobody under age is corrected: a minor's entry is withdrawn (R-EXCL-4). */
    AGE(Of.PERSON, value -> value.matches("1[89]|[2-9][0-9]|1[0-4][0-9]")),
    LEGAL_REPRESENTATIVE(Of.UNIT, DataField::isName),
    OBLIGATION(Of.BOTH, value -> isText(value, 2000)),
    BASIS_BODY(Of.BOTH, value -> isText(value, 200)),
    BASIS_NUMBER(Of.BOTH, value -> isText(value, 100)),
    FILED_ON(Of.BOTH, DataField::isDay),
    OTHER_MATTERS(Of.BOTH, value -> isText(value, 2000));

    private enum Of {
        PERSON,
        UNIT,
        BOTH
    }

    private final Of of;
    private final Predicate<String> fits;

    DataField(Of of, Predicate<String> fits) {
        this.of = of;
        this.fits = fits;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DataField> ofWord(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(DataField::word).collect(Collectors.joining(", "));
    }

    boolean belongsTo(PublishedEntry data) {
        return of == Of.BOTH || (of == Of.UNIT) == data.isOfUnit();
    }

    /** Nothing fits where an entry need not say anything. */
    boolean fits(@Nullable String value) {
        return switch (this) {
            case SEX, LEGAL_REPRESENTATIVE, OTHER_MATTERS -> value == null || fits.test(value);
            default -> value != null && fits.test(value);
        };
    }

    private static boolean isText(String value, int longest) {
        return value.length() <= longest && new Visible.Reader().isValid(value, null);
    }

    private static boolean isName(String value) {
        try {
            return isText(new PersonName(value).asGiven(), 200);
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            return !LocalDate.parse(value).isBefore(LocalDate.EPOCH);
        } catch (DateTimeParseException unfit) {
            return false;
        }
    }
}

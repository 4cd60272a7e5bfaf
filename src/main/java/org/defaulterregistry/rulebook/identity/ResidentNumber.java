package org.defaulterregistry.rulebook.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Invalid;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;

/**
 * The 18 characters of a resident number: division, birth date, sequence, check character (R-ID-1,
 * R-ID-2, R-ID-3).
 *
 * <p>No table of divisions is asked: a number is kept for life, while divisions come and go
 * (R-ID-7).
 */
final class ResidentNumber {

    private static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int FIRST_YEAR_OF_BIRTH = 1800;
    private static final String NO_SEQUENCE = "000";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private ResidentNumber() {}

    static DocumentNumber parse(DocumentType type, String number) {
        if (number.length() != LENGTH) {
            return new Invalid(NumberError.LENGTH);
        }
        if (!FORM.matcher(number).matches()
                || !divisionFits(type, number)
                || sequenceOf(number).equals(NO_SEQUENCE)) {
            return new Invalid(NumberError.FORMAT);
        }
        return birthDateOf(number)
                .map(born -> checked(type, number, born))
                .orElseGet(() -> new Invalid(NumberError.BIRTH_DATE));
    }

    private static DocumentNumber checked(DocumentType type, String number, LocalDate born) {
        if (number.charAt(LENGTH - 1) != checkCharacterOf(number)) {
            return new Invalid(NumberError.CHECKSUM);
        }
        var first = number.substring(0, 6);
        var holder = Holder.ofDivision(first);
        var division =
                type == DocumentType.FOREIGN_PERMANENT_RESIDENT_ID && !isDemo(first) ? null : first;
        return new Valid(type, number, born, sexOf(number), division, holder);
    }

    private static boolean divisionFits(DocumentType type, String number) {
        var division = number.substring(0, 6);
        return switch (type) {
            case HMT_RESIDENCE_PERMIT -> division.matches("8[123]0000") || isDemo(division);
            case FOREIGN_PERMANENT_RESIDENT_ID -> division.startsWith("9");
            case RESIDENT_ID, USCC, PASSPORT, HK_MACAO_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT -> true;
        };
    }

    private static boolean isDemo(String division) {
        return division.equals(DocumentNumber.DEMO_DIVISION);
    }

    private static Optional<LocalDate> birthDateOf(String number) {
        try {
            var born =
                    LocalDate.of(
                            Integer.parseInt(number.substring(6, 10)),
                            Integer.parseInt(number.substring(10, 12)),
                            Integer.parseInt(number.substring(12, 14)));
            return Optional.of(born).filter(date -> date.getYear() >= FIRST_YEAR_OF_BIRTH);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Sex sexOf(String number) {
        return Integer.parseInt(sequenceOf(number)) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static String sequenceOf(String number) {
        return number.substring(14, 17);
    }

    static char checkCharacterOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }
}

package org.defaulterregistry.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;

/**
 * Somebody made up: division 990101 belongs to no place (R-DEMO-1), the check character is right.
 */
record Somebody(DocumentType type, String number, String name) {
    private static final String DIVISION = "990101";
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1961, 4, 2);
    private static final LocalDate LATEST_BIRTHDAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS_BETWEEN_BIRTHDAYS = 53;
    private static final String SURNAMES = "东南西北春夏秋冬金木水火日月星云风雷山川";
    private static final String GIVEN = "甲乙丙丁戊己庚辛壬癸";
    private static final String TRADES = "商贸建材物流食品纺织家电印刷园林";

    /** Everybody is born on another day, so that nobody is taken for another. */
    static Somebody person(int serial) {
        return person(
                "演示" + at(SURNAMES, serial) + at(GIVEN, serial / SURNAMES.length()),
                FIRST_BIRTHDAY.plusDays((long) serial * DAYS_BETWEEN_BIRTHDAYS),
                100 + serial);
    }

    static Somebody person(String name, LocalDate born, int sequence) {
        var first =
                DIVISION
                        + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(sequence);
        return new Somebody(
                DocumentType.RESIDENT_ID, checked(DocumentType.RESIDENT_ID, first), name);
    }

    static Somebody unit(int serial) {
        var trade = 2 * (serial / SURNAMES.length() % (TRADES.length() / 2));
        return unit(
                "演示" + at(SURNAMES, serial) + TRADES.substring(trade, trade + 2) + "有限公司", serial);
    }

    static Somebody unit(String name, int serial) {
        var first = "91" + DIVISION + "MA" + "%07d".formatted(serial);
        return new Somebody(DocumentType.USCC, checked(DocumentType.USCC, first), name);
    }

    Somebody named(String another) {
        return new Somebody(type, number, another);
    }

    /** A second card of the same holder: same day of birth, another sequence. */
    Somebody withAnotherCard() {
        var sequence = Integer.parseInt(number.substring(14, 17)) + 500;
        return new Somebody(type, checked(type, number.substring(0, 14) + sequence), name);
    }

    Identity identity() {
        return new Identity(type.key(), type.needsIssuingCountry() ? "CN" : null, number, name);
    }

    Paper paper() {
        return new Paper(type.key(), "CN", number);
    }

    private static String checked(DocumentType type, String first) {
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> first + (char) check)
                .filter(number -> isValid(type, number))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(DocumentType type, String number) {
        return DocumentNumber.parse(type, number, "CN", LATEST_BIRTHDAY)
                instanceof DocumentNumber.Valid;
    }

    private static char at(String characters, int serial) {
        return characters.charAt(serial % characters.length());
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "Somebody";
    }
}

package org.defaulterregistry.rulebook.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Invalid;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;
import org.jspecify.annotations.Nullable;

/** Passports and Mainland travel permits (R-ID-6). They tell nothing about their holder. */
final class TravelDocument {

    private static final Set<String> CHINA = Set.of("CN", "CHN");
    private static final Pattern CHINESE_PASSPORT = Pattern.compile("[EG][0-9]{8}|E[A-Z][0-9]{7}");
    private static final Pattern FOREIGN_PASSPORT = Pattern.compile("[0-9A-Z]{5,12}");
    private static final Pattern HK_MACAO_PERMIT = Pattern.compile("[HM][0-9]{8}");
    private static final Pattern TAIWAN_PERMIT = Pattern.compile("[0-9]{8}");

    private TravelDocument() {}

    static DocumentNumber passport(String number, @Nullable String issuingCountry) {
        if (issuingCountry == null) {
            return new Invalid(NumberError.FORMAT);
        }
        return CHINA.contains(Canonical.of(issuingCountry))
                ? check(DocumentType.PASSPORT, number, 9, 9, CHINESE_PASSPORT)
                : check(DocumentType.PASSPORT, number, 5, 12, FOREIGN_PASSPORT);
    }

    static DocumentNumber hkMacaoPermit(String number) {
        return check(DocumentType.HK_MACAO_TRAVEL_PERMIT, number, 9, 9, HK_MACAO_PERMIT);
    }

    static DocumentNumber taiwanPermit(String number) {
        return check(DocumentType.TAIWAN_TRAVEL_PERMIT, number, 8, 8, TAIWAN_PERMIT);
    }

    private static DocumentNumber check(
            DocumentType type, String number, int shortest, int longest, Pattern form) {
        if (number.length() < shortest || number.length() > longest) {
            return new Invalid(NumberError.LENGTH);
        }
        return form.matcher(number).matches() && !allTheSame(number)
                ? new Valid(type, number, null, null, null, null)
                : new Invalid(NumberError.FORMAT);
    }

    private static boolean allTheSame(String number) {
        return number.chars().distinct().count() == 1;
    }
}

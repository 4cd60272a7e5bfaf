package org.defaulterregistry.rulebook.identity;

import java.util.regex.Pattern;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Invalid;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;

/** The unified social credit code of a unit (R-ID-4). */
final class CreditCode {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM =
            Pattern.compile("[1-9ANY][0-9A-HJ-NP-RTUWXY][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");

    private CreditCode() {}

    static DocumentNumber parse(String code) {
        if (code.length() != LENGTH) {
            return new Invalid(NumberError.LENGTH);
        }
        if (!FORM.matcher(code).matches()) {
            return new Invalid(NumberError.FORMAT);
        }
        return code.charAt(LENGTH - 1) == checkCharacterOf(code)
                ? new Valid(DocumentType.USCC, code, null, null, code.substring(2, 8), null)
                : new Invalid(NumberError.CHECKSUM);
    }

    static char checkCharacterOf(String code) {
        int modulus = ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % modulus;
        }
        return ALPHABET.charAt(
                (modulus - sum % modulus) % modulus); // the outer rest turns 31 into 0
    }
}

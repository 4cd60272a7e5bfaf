package org.defaulterregistry.check;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Fault;

/** A provider's own words for its business, such as a booking: never a person's number. */
public final class References {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9]{12}");
    private static final Pattern SPACED_NUMBER =
            Pattern.compile("(?:[0-9][\\s.,·_/-]*){14}[0-9Xx]");
    private static final Pattern PASSPORT_LIKE =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{1,2}[ -]?[0-9]{7,8}(?![0-9])");

    private References() {}

    /** Up to 64 letters, digits and . _ : / - that do not look like the number of a document. */
    public static boolean fits(String reference) {
        return FORM.matcher(reference).matches() && !holdsNumber(reference);
    }

    static boolean holdsNumber(String text) {
        return NUMBER_LIKE.matcher(text).find();
    }

    /**
     * Whether words hold what looks like the number of a document, however it is spaced: fifteen
     * digits or more, or a letter or two and seven or eight digits, as on a passport or a permit.
     */
    static boolean mentionsNumber(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return holdsNumber(plain)
                || SPACED_NUMBER.matcher(plain).find()
                || PASSPORT_LIKE.matcher(plain).find();
    }

    static void read(String pointer, String reference, List<Fault> faults) {
        if (!fits(reference)) {
            faults.add(
                    new Fault(
                            pointer,
                            "This is not a reference to your own business",
                            "Write up to 64 letters, digits and . _ : / - with fewer than 12 digits in a row, never a person's number."));
        }
    }
}

package org.defaulterregistry.party;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when everything is taken away that one person's name differs in from paper
 * to paper, or that two characters only look different in: traditional and simplified forms, Han
 * and pinyin, tones, accents, letter case, spaces, look-alikes. Two names with one key are a hint
 * to a human and never a match (docs/adr/0008).
 */
final class HintKey {
    /** The one variant of names in use that Unicode neither decomposes nor reads. */
    private static final char VARIANT_OF_SAKI = '﨑';

    private static final char SAKI = '崎';
    private static final int LONGEST = 400;
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Traditional-Simplified; Han-Latin; Latin-ASCII; Upper");
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HintKey() {}

    static String of(String name) {
        var composed =
                Normalizer.normalize(name, Normalizer.Form.NFKC).replace(VARIANT_OF_SAKI, SAKI);
        var looks = LOOKS.getSkeleton(TO_ASCII.transliterate(composed));
        var key = NEITHER_LETTER_NOR_DIGIT.matcher(looks).replaceAll("").toUpperCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}

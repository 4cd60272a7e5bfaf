package org.defaulterregistry.party;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final int MOST_TO_PERMUTE = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Traditional-Simplified; Han-Latin; Latin-ASCII; Upper");
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HintKey() {}

    static String of(String name) {
        return key(asAscii(name));
    }

    /**
     * The keys of the name with its words in every order: a passport may put the family name last.
     * Of more than four words, with as many of them from its end put first as there may be. Empty
     * if nothing is left of the name.
     */
    static Set<String> inAnyOrder(String name) {
        var words = List.of(BETWEEN_WORDS.split(asAscii(name).strip()));
        return (words.size() <= MOST_TO_PERMUTE ? permuted(words) : turned(words))
                .map(HintKey::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> permuted(List<String> words) {
        return words.size() == 1
                ? words.stream()
                : IntStream.range(0, words.size())
                        .boxed()
                        .flatMap(first -> {
                            var others = new ArrayList<>(words);
                            var word = others.remove((int) first);
                            return permuted(others).map(rest -> word + " " + rest);
                        });
    }

    private static Stream<String> turned(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(by -> {
                    var turned = new ArrayList<>(words);
                    Collections.rotate(turned, by);
                    return String.join(" ", turned);
                });
    }

    private static String asAscii(String name) {
        var composed =
                Normalizer.normalize(name, Normalizer.Form.NFKC).replace(VARIANT_OF_SAKI, SAKI);
        return TO_ASCII.transliterate(composed);
    }

    private static String key(String ascii) {
        var looks = LOOKS.getSkeleton(ascii);
        var key = NEITHER_LETTER_NOR_DIGIT.matcher(looks).replaceAll("").toUpperCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}

package org.defaulterregistry.rulebook.identity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name as it stands on a document: stored as given, compared exactly.
 *
 * <p>What no reader can see, or what only looks like a name, is refused: two names that differ must
 * look different.
 *
 * @param asGiven the name in Unicode's composed form (NFC)
 */
public record PersonName(String asGiven) {

    private static final Set<UnicodeScript> LOOK_ALIKES =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /**
     * @throws IllegalArgumentException if the name is blank, carries invisible characters, or mixes
     *     scripts that look alike; the message does not repeat the name
     */
    public PersonName {
        asGiven = Normalizer.normalize(asGiven, Normalizer.Form.NFC);
        if (asGiven.isBlank()) {
            throw new IllegalArgumentException("a name is needed");
        }
        if (asGiven.codePoints().anyMatch(PersonName::invisible)) {
            throw new IllegalArgumentException("the name carries invisible characters");
        }
        if (scriptsThatLookAlike(asGiven) > 1) {
            throw new IllegalArgumentException("the name mixes Latin, Cyrillic or Greek letters");
        }
    }

    /** Exactly the same name; likeness is no match (R-QUERY-1). */
    public boolean sameAs(PersonName other) {
        return asGiven.equals(other.asGiven);
    }

    /** Without the name: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "a name";
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> variationSelector(codePoint) || filler(codePoint);
        };
    }

    private static boolean variationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180F);
    }

    private static boolean filler(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x2800;
    }

    private static long scriptsThatLookAlike(String name) {
        return name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(LOOK_ALIKES::contains)
                .distinct()
                .count();
    }
}

package org.defaulterregistry.erasure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is kept for a time of its own. */
public enum RecordKind {
    /** A case with everything in it: decisions, entries, orders, bans, offices, objections. */
    CASE,
    /** A person or unit with its papers, once no case of its is kept. */
    IDENTITY,
    /** Who asked about whom. */
    LOOKUP,
    /** The first answer to a request, kept for its repeats. */
    ANSWER;

    /** The word in the list. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such kind. */
    public static Optional<RecordKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

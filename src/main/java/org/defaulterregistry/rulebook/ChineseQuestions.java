package org.defaulterregistry.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions that rules ask, as a Chinese reader asks them. */
public final class ChineseQuestions {
    private static final String FILE = "/law/questions.tsv";
    private static final Map<String, String> CHINESE = read();

    private ChineseQuestions() {}

    /** Empty for one that no rule asks any more: a decision keeps the words it was made with. */
    public static Optional<String> of(String question) {
        return Optional.ofNullable(CHINESE.get(question));
    }

    static Map<String, String> all() {
        return CHINESE;
    }

    /** A line holds the question in English and in Chinese. */
    private static Map<String, String> read() {
        try (var in = ChineseQuestions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

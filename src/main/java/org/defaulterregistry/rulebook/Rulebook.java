package org.defaulterregistry.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.LawRule.Confidence;

/** Which rulebook this is, and all its rules by name. */
public final class Rulebook {

    /**
     * The state of the law encoded here. It changes with every change of a rule, and is stored with
     * each decision.
     */
    public static final String VERSION = "2026-11.2";

    private static final String RULES_FILE = "/law/rules.tsv";
    private static final List<LawRule> RULES = read();

    private Rulebook() {}

    /** Every rule, in the order of the law. */
    public static List<LawRule> rules() {
        return RULES;
    }

    public static Optional<LawRule> rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static List<LawRule> read() {
        try (var in = Rulebook.class.getResourceAsStream(RULES_FILE)) {
            if (in == null) {
                throw new IllegalStateException(RULES_FILE + " is not on the class path");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Rulebook::ruleOf).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line holds id, confidence, text, article, and the rule in English and in Chinese. */
    private static LawRule ruleOf(String line) {
        var cells = line.split("\t", -1);
        return new LawRule(
                LawText.valueOf(cells[2]).rule(cells[0], cells[3]),
                Confidence.valueOf(cells[1]),
                cells[4],
                cells[5],
                VERSION);
    }
}

package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.defaulterregistry.rulebook.Calendars;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks questions written in a short form of JSON: no quotes around names, single ones around text.
 */
final class Asking {

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .build();

    static final Questions QUESTIONS =
            new Questions(Calendars.PUBLISHED, Readings.DEFAULT, measureKeys());

    private Asking() {}

    static QuestionResult ask(String kind, String input) {
        return QUESTIONS.answer(kind, map(input));
    }

    static Answered answered(String kind, String input) {
        var result = ask(kind, input);
        assertThat(result).as("%s %s", kind, input).isInstanceOf(Answered.class);
        return (Answered) result;
    }

    static FactsMissing unanswered(String kind, String input) {
        var result = ask(kind, input);
        assertThat(result).as("%s %s", kind, input).isInstanceOf(FactsMissing.class);
        return (FactsMissing) result;
    }

    static NotUnderstood refused(String kind, String input) {
        var result = ask(kind, input);
        assertThat(result).as("%s %s", kind, input).isInstanceOf(NotUnderstood.class);
        return (NotUnderstood) result;
    }

    static void expect(String kind, String input, String expected) {
        var answer = answered(kind, input).answer();
        map(expected)
                .forEach((field, value) ->
                        assertThat(answer)
                                .as("%s %s: %s", kind, input, field)
                                .containsEntry(field, value));
    }

    /** Cases a line each: the facts, an arrow, what must come out. */
    static void expectAll(String kind, String base, String cases) {
        for (var line : cases.strip().lines().map(String::strip).toList()) {
            var halves = line.split(" -> ", 2);
            expect(kind, "{" + join(base, halves[0]) + "}", "{" + halves[1] + "}");
        }
    }

    private static String join(String base, String more) {
        return base.isEmpty() || more.isBlank() ? base + more : base + ", " + more;
    }

    static Map<String, Object> map(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    static String resource(String path) {
        try (InputStream in = Asking.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> measureKeys() {
        return resource("/law/measures.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }
}

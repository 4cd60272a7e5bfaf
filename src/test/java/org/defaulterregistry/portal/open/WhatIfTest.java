package org.defaulterregistry.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Calendars;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.question.FieldType;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.defaulterregistry.rulebook.question.QuestionResult;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the what-if pages ask is answered, and said in words. */
class WhatIfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final Set<String> MEASURES = measures();
    private static final Questions QUESTIONS =
            new Questions(Calendars.PUBLISHED, Readings.DEFAULT, MEASURES);
    private static final List<Properties> LANGUAGES = List.of(words("open"), words("open_zh"));

    /** Numbers, dates and the like are words themselves. */
    private static final Set<String> AS_THEY_ARE =
            Set.of("canonical", "masked", "division", "court_code", "type_code", "serial");

    @ParameterizedTest
    @EnumSource
    void every_question_is_answered_before_anything_is_changed(WhatIf question) {
        var answered = (Answered) asked(question, WhatIfForm.example(question, TODAY));

        assertThat(answered.missing()).isEmpty();
        assertThat(answered.findings()).isNotEmpty();
        assertThat(answered.answer().values()).anyMatch(Objects::nonNull);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_chosen_is_answered_and_said_in_both_languages(WhatIf question) {
        assertSaid("open.ask." + question.word());
        for (var fact : question.facts().stream().filter(Fact::asked).toList()) {
            assertSaid("open.fact." + fact.name());
            for (var choice : WhatIfForm.choices(fact, type(question, fact))) {
                assertInWords(fact.name(), choice);
                var told = new HashMap<>(WhatIfForm.example(question, TODAY));
                told.put(fact.name(), List.of(choice));
                var answered = (Answered) asked(question, told);
                answered.answer().forEach(this::assertAnswerInWords);
                answered.missing().forEach(missing -> assertSaid("open.fact." + missing));
            }
        }
    }

    @Test
    void all_that_the_rulebook_can_be_told_is_asked_for_but_what_decides_nothing() {
        var asked = new TreeSet<String>();
        for (var question : WhatIf.values()) {
            question.facts().forEach(fact -> asked.add(question.kind().key() + " " + fact.name()));
        }
        var known =
                Stream.of(QuestionKind.values())
                        .flatMap(kind ->
                                names("", kind.fields(MEASURES))
                                        .map(name -> kind.key() + " " + name))
                        .collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(asked);

        assertThat(known)
                .containsExactly(
                        "listing unit_grounds",
                        "relist new_ground",
                        "removal clue_from",
                        "removal grounds", // fixed_term says it
                        "removal included_on",
                        "review enforcement_court_level",
                        "review query_date", // the day it is handed in says it
                        "review reason",
                        "term obstruction_by"); // violence_or_threats says it
    }

    private static Stream<String> names(String prefix, Map<String, FieldType> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue() instanceof FieldType.Group(var inner)
                                ? names(field.getKey() + ".", inner)
                                : Stream.of(prefix + field.getKey()));
    }

    private void assertAnswerInWords(String name, Object value) {
        assertSaid("open.answer." + name);
        if (value instanceof Boolean yes) {
            assertInWords(name, yes ? "yes" : "no");
        } else if (value instanceof String word
                && !AS_THEY_ARE.contains(name)
                && !word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            assertInWords(name, word);
        }
    }

    private static void assertInWords(String field, String value) {
        if (!field.equals("measure") && !field.equals("grounds")) { // other lists name them
            var own = "open.word." + field + "." + value;
            assertSaid(LANGUAGES.getFirst().containsKey(own) ? own : "open.word." + value);
        }
    }

    private static void assertSaid(String key) {
        assertThat(LANGUAGES).allMatch(words -> words.containsKey(key), key);
    }

    private static QuestionResult asked(WhatIf question, Map<String, List<String>> typed) {
        var told = WhatIfForm.told(question, question.kind().fields(MEASURES), typed);
        return QUESTIONS.answer(question.kind().key(), told);
    }

    private static FieldType type(WhatIf question, Fact fact) {
        return WhatIfForm.type(question.kind().fields(MEASURES), fact);
    }

    private static Set<String> measures() {
        try (var lines = Files.lines(Path.of("src/main/resources/law/measures.csv"))) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var in = WhatIfTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return words;
    }
}

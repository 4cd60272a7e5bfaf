package org.defaulterregistry.portal.open;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.question.FieldType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * A question of law as a form. What may stand in a field comes out of the rulebook, and what each
 * question asks for out of {@link WhatIf}.
 */
@Component
class WhatIfForm {
    static final String INPUT = "input.";

    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> GROUNDS = List.of("1", "2", "3", "4", "5", "6");
    private static final String OTHER = "other";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final PageWords words;

    WhatIfForm(PageWords words) {
        this.words = words;
    }

    /**
     * A field to be filled in.
     *
     * @param control {@code day}, {@code checks}, {@code choice} or {@code text}
     */
    public record Field(
            String name,
            String label,
            @Nullable String hint,
            String control,
            List<Option> options,
            List<String> values) {

        /** Of a field that has one. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    /** What the example says, by the names of the facts; what is empty is not told. */
    static Map<String, List<String>> example(WhatIf question, LocalDate today) {
        return question.facts().stream()
                .collect(
                        Collectors.toMap(
                                Fact::name, fact -> filled(List.of(fact.example().apply(today)))));
    }

    /** What was typed, by the names of the facts. */
    static Map<String, List<String>> typed(
            WhatIf question, MultiValueMap<String, String> sent, LocalDate today) {
        var typed = new LinkedHashMap<>(example(question, today));
        question.facts().stream()
                .filter(Fact::asked)
                .map(Fact::name)
                .forEach(name ->
                        typed.put(name, filled(sent.getOrDefault(INPUT + name, List.of()))));
        return typed;
    }

    /** As the questions desk reads it. */
    static Map<String, @Nullable Object> told(
            WhatIf question, Map<String, FieldType> types, Map<String, List<String>> typed) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        var groups = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var fact : question.facts()) {
            var values = typed.getOrDefault(fact.name(), List.of());
            if (!values.isEmpty() || fact.perhapsNever()) {
                var value = values.isEmpty() ? null : value(type(types, fact), values);
                var dot = fact.name().indexOf('.');
                var map =
                        dot < 0
                                ? told
                                : groups.computeIfAbsent(
                                        fact.name().substring(0, dot), _ -> new LinkedHashMap<>());
                map.put(fact.name().substring(dot + 1), value);
            }
        }
        told.putAll(groups);
        return told;
    }

    List<Field> fields(
            WhatIf question, Map<String, FieldType> types, Map<String, List<String>> typed) {
        return question.facts().stream()
                .filter(Fact::asked)
                .map(fact ->
                        field(fact, type(types, fact), typed.getOrDefault(fact.name(), List.of())))
                .toList();
    }

    private Field field(Fact fact, FieldType type, List<String> values) {
        var options =
                choices(fact, type).stream()
                        .map(choice -> Option.of(choice, word(fact.name(), choice)))
                        .collect(Collectors.toList());
        var checks = type instanceof FieldType.Grounds;
        if (!checks && !options.isEmpty()) {
            options.add(Option.of("", words.say("open.word.none")));
        }
        return new Field(
                INPUT + fact.name(),
                label(fact.name()),
                words.find("open.hint." + (fact.perhapsNever() ? "never" : fact.name())),
                type instanceof FieldType.Day
                        ? "day"
                        : checks ? "checks" : options.isEmpty() ? "text" : "choice",
                options,
                values);
    }

    String label(String fact) {
        return words.say("open.fact." + fact);
    }

    /** A value in words, by the field it stands in; numbers and the like are words themselves. */
    String word(String field, String value) {
        if (field.equals("grounds")) {
            return Rulebook.rule("R-LIST-1(" + value + ")")
                    .map(rule -> words.either(rule.english(), rule.chinese()))
                    .orElse(value);
        }
        return Stream.of("open.word." + field + "." + value, "open.word." + value)
                .map(words::find)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> field.equals("measure") ? words.measure(value) : value);
    }

    static List<String> choices(Fact fact, FieldType type) {
        return switch (type) {
            case FieldType.YesNo _ -> YES_NO;
            case FieldType.Grounds _ -> GROUNDS;
            case FieldType.Choice(var known, var otherText) when fact.choices().isEmpty() ->
                    Stream.concat(
                                    new TreeSet<>(known).stream(),
                                    Stream.of(OTHER).filter(_ -> otherText))
                            .toList();
            default -> fact.choices();
        };
    }

    static FieldType type(Map<String, FieldType> types, Fact fact) {
        var dot = fact.name().indexOf('.');
        var outer =
                requireNonNull(types.get(dot < 0 ? fact.name() : fact.name().substring(0, dot)));
        return outer instanceof FieldType.Group(var inner)
                ? requireNonNull(inner.get(fact.name().substring(dot + 1)))
                : outer;
    }

    /** What does not fit stays as it was typed: the desk says what is wrong with it. */
    private static Object value(FieldType type, List<String> typed) {
        return switch (type) {
            case FieldType.YesNo _ -> typed.getFirst().equals("yes");
            case FieldType.Whole _ -> number(typed.getFirst());
            case FieldType.OrNull(var inner) -> value(inner, typed);
            case FieldType.Grounds _ -> typed.stream().map(WhatIfForm::number).toList();
            case FieldType.Day _, FieldType.Text _, FieldType.Choice _, FieldType.Group _ ->
                    typed.getFirst();
        };
    }

    private static Object number(String typed) {
        return NUMBER.matcher(typed).matches() ? (Object) Integer.valueOf(typed) : typed;
    }

    private static List<String> filled(List<String> values) {
        return values.stream().map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    }
}

package org.defaulterregistry.portal.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.question.FieldType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A question of law as a form: its fields out of the rulebook, and what was typed into them. */
@Component
class WhatIfForm {
    static final String INPUT = "input.";

    /** Another field of the form says the same. */
    private static final String LEFT_OUT = "obstruction_by";

    /** Texts of which the law knows some. */
    private static final Map<String, List<String>> KNOWN =
            Map.of("suspension_reason", List.of("trial-supervision", "bankruptcy", "other"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9]+");

    private final PageWords words;

    WhatIfForm(PageWords words) {
        this.words = words;
    }

    /**
     * A field to be filled in.
     *
     * @param options empty: it is not chosen from a list
     */
    public record Field(
            String name, String label, boolean day, List<Option> options, @Nullable String value) {}

    List<Field> fields(Map<String, FieldType> types, Map<String, String> typed) {
        return asked(types)
                .map(field ->
                        new Field(
                                INPUT + field.getKey(),
                                words.say("open.fact." + field.getKey()),
                                field.getValue() instanceof FieldType.Day,
                                options(field),
                                typed.get(INPUT + field.getKey())))
                .toList();
    }

    /** As the questions desk reads it; what was left empty is not told. */
    Map<String, Object> told(Map<String, FieldType> types, Map<String, String> typed) {
        var told = new LinkedHashMap<String, Object>();
        asked(types)
                .forEach(field -> {
                    var value = typed.getOrDefault(INPUT + field.getKey(), "").strip();
                    if (!value.isEmpty()) {
                        told.put(field.getKey(), value(field.getValue(), value));
                    }
                });
        return told;
    }

    private static Stream<Map.Entry<String, FieldType>> asked(Map<String, FieldType> types) {
        return types.entrySet().stream().filter(field -> !field.getKey().equals(LEFT_OUT));
    }

    /** What does not fit stays as it was typed: the desk says what is wrong with it. */
    private static Object value(FieldType type, String typed) {
        return switch (type) {
            case FieldType.YesNo _ -> typed.equals("yes");
            case FieldType.Whole _ -> number(typed);
            case FieldType.OrNull(var inner) -> value(inner, typed);
            case FieldType.Grounds _ ->
                    BETWEEN_NUMBERS.splitAsStream(typed).map(WhatIfForm::number).toList();
            case FieldType.Day _, FieldType.Text _, FieldType.Choice _, FieldType.Group _ -> typed;
        };
    }

    private static Object number(String typed) {
        return NUMBER.matcher(typed).matches() ? (Object) Integer.valueOf(typed) : typed;
    }

    private List<Option> options(Map.Entry<String, FieldType> field) {
        return switch (field.getValue()) {
            case FieldType.YesNo _ -> options(List.of("yes", "no"));
            case FieldType.Choice(var choices, _) -> options(new TreeSet<>(choices));
            case FieldType _ when KNOWN.containsKey(field.getKey()) ->
                    options(KNOWN.getOrDefault(field.getKey(), List.of()));
            default -> List.of();
        };
    }

    private List<Option> options(Iterable<String> choices) {
        var options = new ArrayList<>(List.of(Option.of("", words.say("open.word.none"))));
        choices.forEach(choice -> options.add(Option.of(choice, word(choice))));
        return options;
    }

    String word(String word) {
        return words.say("open.word." + word);
    }
}

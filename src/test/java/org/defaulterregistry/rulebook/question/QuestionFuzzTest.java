package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.Quick.quickly;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** Whatever is told, a question is answered, or said to lack facts, or not understood. */
class QuestionFuzzTest {
    private static final int LONGEST_TEXT = 60;

    @FuzzTest(maxDuration = "5m")
    void every_question_gets_an_answer(FuzzedDataProvider data) throws Exception {
        var kind = data.pickValue(QuestionKind.values());
        var fields = kind.fields(Asking.QUESTIONS.measureKeys());
        var input = facts(data, fields);

        var result = quickly(() -> Asking.QUESTIONS.answer(kind.key(), input));

        if (result instanceof NotUnderstood refused) {
            assertThat(refused.names()).isNotEmpty();
        }
    }

    private static Map<String, @Nullable Object> facts(
            FuzzedDataProvider data, Map<String, FieldType> fields) {
        var names = fields.keySet().toArray(String[]::new);
        var input = new LinkedHashMap<String, @Nullable Object>();
        for (int i = data.consumeInt(0, names.length); i > 0; i--) {
            var name = data.pickValue(names);
            input.put(
                    name,
                    data.consumeInt(0, 20) == 0 ? anything(data) : fitting(data, fields.get(name)));
        }
        return input;
    }

    /** Of the right type, and often with a word the law knows. */
    private static @Nullable Object fitting(FuzzedDataProvider data, FieldType type) {
        return switch (type) {
            case FieldType.YesNo _ -> data.consumeBoolean();
            case FieldType.Day _ -> data.consumeInt(0, 9) == 0 ? null : day(data);
            case FieldType.Whole _ ->
                    data.consumeInt(0, 4) == 0
                            ? (Object) data.consumeLong()
                            : data.consumeInt(0, 30);
            case FieldType.Text _ -> data.consumeString(LONGEST_TEXT);
            case FieldType.Choice choice ->
                    choice.otherText() && data.consumeBoolean()
                            ? data.consumeString(LONGEST_TEXT)
                            : data.pickValue(
                                    choice.words().stream().sorted().toArray(String[]::new));
            case FieldType.Grounds _ -> numbers(data);
            case FieldType.Group group -> facts(data, group.fields());
            case FieldType.OrNull maybe ->
                    data.consumeBoolean() ? null : fitting(data, maybe.type());
        };
    }

    private static String day(FuzzedDataProvider data) {
        var edge = data.consumeInt(0, 9) == 0;
        return LocalDate.ofEpochDay(
                        edge
                                ? data.consumeLong(-719_528, 2_932_896)
                                : data.consumeLong(19_000, 21_500))
                .toString();
    }

    private static List<Integer> numbers(FuzzedDataProvider data) {
        var numbers = new ArrayList<Integer>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            numbers.add(data.consumeInt(1, 6));
        }
        return numbers;
    }

    private static @Nullable Object anything(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 7)) {
            case 0 -> null;
            case 1 -> data.consumeLong();
            case 2 -> BigDecimal.valueOf(data.consumeLong(), data.consumeInt());
            case 3 -> data.consumeString(LONGEST_TEXT);
            case 4 -> List.of(data.consumeInt(), data.consumeBoolean());
            case 5 -> Map.of(data.consumeString(LONGEST_TEXT), data.consumeBoolean());
            case 6 -> data.consumeDouble();
            default -> data.consumeBoolean();
        };
    }
}

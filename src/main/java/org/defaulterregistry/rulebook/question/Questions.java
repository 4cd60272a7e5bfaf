package org.defaulterregistry.rulebook.question;

import java.util.Map;
import java.util.Set;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions of law about made-up facts. Nothing is stored, nobody is asked who asks.
 *
 * @param measureKeys the keys of the catalogue of measures
 */
public record Questions(WorkCalendar calendar, Readings readings, Set<String> measureKeys) {

    /**
     * Answers one question.
     *
     * @param kind what is asked, such as {@code listing}
     * @param input the made-up facts as a JSON parser gives them: text, booleans, numbers, lists,
     *     maps, null
     */
    public QuestionResult answer(String kind, Map<String, ? extends @Nullable Object> input) {
        try {
            var asked = QuestionKind.ofKey(kind);
            var told = new Told(Form.read("", asked.fields(measureKeys), input));
            var reply = new Reply(told, new Deadlines(calendar), readings);
            asked.answer(reply);
            return reply.result(kind);
        } catch (Misunderstanding misunderstanding) {
            return misunderstanding.answer();
        }
    }
}

package org.defaulterregistry.law;

import java.util.Map;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.question.FieldType;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.defaulterregistry.rulebook.question.QuestionResult;
import org.defaulterregistry.rulebook.question.Questions;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions of law about made-up facts by the lists in force; nothing is kept. */
@Component
public class QuestionDesk {
    private final Deadlines deadlines;
    private final Readings readings;
    private final Catalogue catalogue;

    QuestionDesk(Deadlines deadlines, Readings readings, Catalogue catalogue) {
        this.deadlines = deadlines;
        this.readings = readings;
        this.catalogue = catalogue;
    }

    /**
     * @param told text, booleans, numbers, lists, maps and null, as JSON has them
     */
    public QuestionResult answer(String kind, Map<String, ? extends @Nullable Object> told) {
        var questions = new Questions(deadlines.calendar(), readings, catalogue.keys());
        return questions.answer(kind, told);
    }

    /** What may be told in a question of this kind, in the order of the form. */
    public Map<String, FieldType> fields(QuestionKind kind) {
        return kind.fields(catalogue.keys());
    }
}

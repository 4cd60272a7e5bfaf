package org.defaulterregistry.rulebook.question;

import java.util.List;
import java.util.Map;
import org.defaulterregistry.rulebook.Finding;
import org.jspecify.annotations.Nullable;

/** What comes back from a question of law. */
public sealed interface QuestionResult {

    /**
     * At least one field could be answered.
     *
     * @param answer in the order of the form; what does not apply, or lacks facts, is null; dates
     *     are ISO text
     * @param missing the facts that the unanswered fields needed
     */
    record Answered(
            String kind,
            Map<String, @Nullable Object> answer,
            List<Finding> findings,
            List<String> missing,
            String rulebookVersion,
            String calendarVersion)
            implements QuestionResult {}

    /** Nothing could be answered: too much was left out. */
    record FactsMissing(String kind, List<String> missing) implements QuestionResult {}

    /**
     * The question breaks its form.
     *
     * @param names the kind or the fields it is about; values are never repeated
     */
    record NotUnderstood(Problem problem, List<String> names, String detail)
            implements QuestionResult {}
}

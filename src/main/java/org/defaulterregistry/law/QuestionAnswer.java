package org.defaulterregistry.law;

import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.jspecify.annotations.Nullable;

/**
 * What the law says.
 *
 * @param answer what does not apply, or lacks facts, is null
 * @param missing the facts that the unanswered fields needed
 */
record QuestionAnswer(
        String kind,
        Map<String, @Nullable Object> answer,
        List<FindingView> findings,
        List<String> missing,
        String rulebookVersion,
        String calendarVersion) {

    static QuestionAnswer of(Answered answered) {
        return new QuestionAnswer(
                answered.kind(),
                answered.answer(),
                FindingView.all(answered.findings()),
                answered.missing(),
                answered.rulebookVersion(),
                answered.calendarVersion());
    }
}

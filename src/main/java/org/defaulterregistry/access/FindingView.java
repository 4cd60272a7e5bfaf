package org.defaulterregistry.access;

import java.util.List;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;

/** One legal question and its answer, as the outside reads it. */
public record FindingView(String rule, String citation, String question, Answer answer) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.citation().ruleId(),
                finding.citation().article(),
                finding.question(),
                finding.answer());
    }

    public static List<FindingView> all(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    public boolean refuses() {
        return answer == Answer.NO;
    }
}

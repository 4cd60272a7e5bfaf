package org.defaulterregistry.rulebook.question;

import java.util.List;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;

/** A question that cannot be read; carried to the one place that answers. */
final class Misunderstanding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotUnderstood answer;

    Misunderstanding(Problem problem, List<String> names, String detail) {
        super(detail, null, false, false);
        this.answer = new NotUnderstood(problem, names, detail);
    }

    static Misunderstanding of(Problem problem, String name, String detail) {
        return new Misunderstanding(problem, List.of(name), detail);
    }

    static Misunderstanding contradiction(String one, String other) {
        return new Misunderstanding(
                Problem.CONTRADICTION, List.of(one, other), one + " contradicts " + other);
    }

    NotUnderstood answer() {
        return answer;
    }
}

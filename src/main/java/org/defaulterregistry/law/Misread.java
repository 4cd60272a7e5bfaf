package org.defaulterregistry.law;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;

/** Says what a question got wrong. Names come back, values never do. */
public final class Misread {
    /** A name with a digit in it may be somebody's number. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_]{1,40}(\\.[a-z_]{1,40})?");

    private Misread() {}

    public static Problem problem(NotUnderstood question) {
        return switch (question.problem()) {
            case UNKNOWN_KIND ->
                    Problem.invalid(
                            "/kind",
                            "This kind of question is not known.",
                            "Write one of: " + kinds() + ".");
            case UNKNOWN_FIELD -> unknownField(question.names().getFirst());
            case UNKNOWN_VALUE, WRONG_TYPE ->
                    Problem.invalid(
                            pointer(question.names().getFirst()),
                            "This value does not fit.",
                            question.detail() + ".");
            case CONTRADICTION ->
                    Problem.invalid(
                            question.names().stream()
                                    .map(name ->
                                            new Fault(
                                                    pointer(name),
                                                    question.detail() + ".",
                                                    "Leave one of the two out, or make them agree."))
                                    .toList());
        };
    }

    private static Problem unknownField(String name) {
        return PLAIN.matcher(name).matches()
                ? Problem.invalid(
                        pointer(name), "The field " + name + " is not known here.", "Leave it out.")
                : Problem.invalid(
                        "/input",
                        "A field is not known here; its name is not shown, because it could be somebody's.",
                        "Leave it out.");
    }

    private static String kinds() {
        return Stream.of(QuestionKind.values())
                .map(QuestionKind::key)
                .collect(Collectors.joining(", "));
    }

    private static String pointer(String name) {
        return "/input/" + name.replace('.', '/');
    }
}

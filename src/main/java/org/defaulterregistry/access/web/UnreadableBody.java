package org.defaulterregistry.access.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body that could not be read goes wrong, without repeating a value of it. */
final class UnreadableBody {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{1,40}|[0-9]{1,5}");

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                    Problem.invalid(
                            pointer(unknown),
                            "This field is not known here.",
                            "Leave it out, or use one of: " + knownFields(unknown) + ".");
            case InvalidFormatException wrong ->
                    Problem.invalid(
                            pointer(wrong),
                            "The value is not of the form this field takes.",
                            form(wrong.getTargetType()));
            case MismatchedInputException wrong ->
                    Problem.invalid(
                            pointer(wrong),
                            "The value is not of the type this field takes.",
                            form(wrong.getTargetType()));
            case StreamReadException broken -> syntax(broken);
            case DatabindException other ->
                    Problem.invalid(
                            pointer(other),
                            "The value cannot be used here.",
                            "See docs/api.md for an example.");
            case null, default ->
                    Problem.of(
                            ProblemType.MALFORMED_REQUEST,
                            "The body is missing or not JSON in UTF-8.",
                            "Send one JSON object with Content-Type: application/json.");
        };
    }

    private static Problem syntax(StreamReadException broken) {
        var at = broken.getLocation();
        var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Problem.malformed(
                List.of(
                        new Fault(
                                "",
                                "The body is not well-formed JSON" + where + ".",
                                "Send one JSON object, each field once.")));
    }

    /**
     * Down to the first step that is no plain field name: a caller may have put a person's number
     * there.
     */
    private static String pointer(JacksonException problem) {
        return problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null
                                ? step.getPropertyName()
                                : String.valueOf(step.getIndex()))
                .takeWhile(step -> PLAIN.matcher(step).matches())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String knownFields(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? "see docs/api.md"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String form(Class<?> type) {
        return FieldForms.of(type);
    }
}

package org.defaulterregistry.access.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
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
                            FieldForms.of(wrong.getTargetType()));
            case MismatchedInputException wrong ->
                    Problem.invalid(
                            pointer(wrong),
                            "The value is not of the type this field takes.",
                            FieldForms.of(wrong.getTargetType()));
            case InputCoercionException tooLarge ->
                    Problem.invalid(
                            pointer(tooLarge),
                            "The number is out of range.",
                            FieldForms.of(tooLarge.getTargetType()));
            case StreamConstraintsException tooMuch ->
                    malformed(
                            pointer(tooMuch),
                            "The body has too many values, is nested too deeply, or has a number or name that is too long.",
                            "Send less in one request; see docs/api.md.");
            case StreamReadException broken ->
                    malformed(
                            "",
                            "The body is not well-formed JSON" + where(broken) + ".",
                            "Send one JSON object, each field once.");
            case DatabindException other ->
                    Problem.invalid(
                            pointer(other),
                            "The value cannot be used here.",
                            "See docs/api.md for an example.");
            case null, default ->
                    malformed(
                            "",
                            "The body is missing or not JSON.",
                            "Send one JSON object with Content-Type: application/json.");
        };
    }

    static Problem notUtf8() {
        return malformed(
                "",
                "The body is not plain UTF-8.",
                "Send JSON in UTF-8 without a byte order mark or zero bytes.");
    }

    private static Problem malformed(String pointer, String detail, String mend) {
        return Problem.malformed(List.of(new Fault(pointer, detail, mend)));
    }

    private static String where(StreamReadException broken) {
        var at = broken.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
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
}

package org.defaulterregistry.portal.court;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the request that a desk takes out of a form, checked as the API checks its bodies. */
@Component
class Requests {
    private final JsonMapper json;
    private final Validator validator;

    Requests(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws Problem 422 with one fault for each field that is to be mended
     */
    <T> T read(Sent sent, Class<T> type) {
        var faults = new ArrayList<>(sent.faults());
        var request = convert(sent, type);
        validator.validate(request).stream()
                .map(Requests::fault)
                .filter(fault -> faults.stream().noneMatch(one -> isAt(one, fault.pointer())))
                .sorted(Comparator.comparing(Fault::pointer))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return request;
    }

    private <T> T convert(Sent sent, Class<T> type) {
        try {
            return json.readValue(json.writeValueAsString(sent.told()), type);
        } catch (JacksonException notOfThisForm) {
            throw notOffered(pointer(notOfThisForm), sent.faults());
        }
    }

    private static Problem notOffered(String pointer, List<Fault> others) {
        if (pointer.isEmpty()) {
            return Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "The form holds a value that it does not offer.",
                    "Open the page anew and fill in its form.");
        }
        var faults = new ArrayList<>(others);
        faults.add(
                new Fault(
                        pointer,
                        "This is no value that this field takes",
                        "Write or choose another one."));
        return Problem.invalid(faults);
    }

    private static String pointer(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(step ->
                        Objects.requireNonNullElseGet(
                                step.getPropertyName(), () -> String.valueOf(step.getIndex())))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static boolean isAt(Fault fault, String pointer) {
        return fault.pointer().equals(pointer);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var path =
                violation
                        .getPropertyPath()
                        .toString()
                        .replace("[", "/")
                        .replace("]", "")
                        .replace('.', '/');
        return new Fault(
                "/" + path,
                "This value "
                        + (violation.getInvalidValue() == null ? "is missing" : "does not fit"),
                violation.getMessage());
    }
}

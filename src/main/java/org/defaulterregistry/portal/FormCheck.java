package org.defaulterregistry.portal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.access.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed into a form, and holds it against what the API asks of the same request. */
@Component
public class FormCheck {
    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * @throws Problem 422 with a fault for each field that needs mending
     */
    public <T> T valid(T request) {
        var faults =
                validator.validate(request).stream()
                        .sorted(Comparator.comparing(one -> one.getPropertyPath().toString()))
                        .map(FormCheck::fault)
                        .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return request;
    }

    /** Null if it is none, so that the request says what is missing. */
    public static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Null if it is none, so that the request says what is missing. */
    public static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : PlainDay.read(text.strip()).orElse(null);
    }

    /** What an empty field stands for. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString().replace("[", ".").replace("]", "");
        return new Fault(
                "/" + field.replace('.', '/'),
                "This value "
                        + (violation.getInvalidValue() == null ? "is missing" : "does not fit"),
                violation.getMessage());
    }
}

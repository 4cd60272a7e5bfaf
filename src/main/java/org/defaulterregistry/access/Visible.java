package org.defaulterregistry.access;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody can read: at least one visible character, none that turns or hides others.
 * "Not blank" is not enough where the law asks for reasons or evidence: a no-break space is not
 * blank.
 */
@Documented
@Constraint(validatedBy = Visible.Reader.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Visible {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as a person would. */
    final class Reader implements ConstraintValidator<Visible, CharSequence> {

        @Override
        public boolean isValid(
                @Nullable CharSequence text, @Nullable ConstraintValidatorContext context) {
            return text != null
                    && text.codePoints()
                            .noneMatch(
                                    character -> Character.getType(character) == Character.FORMAT)
                    && text.codePoints()
                            .anyMatch(character ->
                                    !Character.isSpaceChar(character)
                                            && !Character.isWhitespace(character));
        }
    }
}

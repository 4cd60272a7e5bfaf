package org.defaulterregistry.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form is shown again with.
 *
 * @param all what to mend, in the page's language
 * @param findings the legal questions that were answered no, if the law refused
 */
public record FormErrors(List<FormError> all, List<NoFinding> findings) {
    static final FormErrors NONE = new FormErrors(List.of(), List.of());

    /**
     * @param field the name of the field; null: it is about the whole form
     * @param next what to do, of an error that is about no field
     */
    public record FormError(@Nullable String field, String text, @Nullable String next) {}

    /** A question of law whose answer is no. */
    public record NoFinding(String rule, String article, String question) {}

    public boolean isPresent() {
        return !all.isEmpty() || !findings.isEmpty();
    }

    /** What is wrong with this field; null: nothing. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(error -> field.equals(error.field()))
                .map(FormError::text)
                .findFirst()
                .orElse(null);
    }
}

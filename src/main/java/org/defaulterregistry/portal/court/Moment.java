package org.defaulterregistry.portal.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, on its day.
 *
 * @param text in the page's language
 * @param page where more about it stands; null: nowhere else
 */
public record Moment(LocalDate on, String text, @Nullable String page) {

    /** Names people. */
    @Override
    public String toString() {
        return "Moment " + on;
    }
}

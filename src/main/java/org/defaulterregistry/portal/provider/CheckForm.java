package org.defaulterregistry.portal.provider;

import java.time.LocalDate;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.check.CheckRequest;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form, each part as it was typed.
 *
 * @param question a measure and a purpose out of {@link Granted}
 */
public record CheckForm(
        @Nullable String question,
        @Nullable String on,
        @Nullable Person person,
        @Nullable String clientReference) {

    /** Who is asked about. */
    public record Person(
            @Nullable String documentType,
            @Nullable String issuingCountry,
            @Nullable String documentNumber,
            @Nullable String name) {

        Identity identity() {
            return new Identity(
                    filled(documentType),
                    filled(issuingCountry),
                    filled(documentNumber),
                    filled(name));
        }

        /** Never the number, never the name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    static CheckForm empty(LocalDate today, String type) {
        return new CheckForm(null, today.toString(), new Person(type, null, null, null), null);
    }

    CheckRequest request(Granted.Choice choice) {
        return new CheckRequest(
                choice.measure(),
                null,
                day(on),
                choice.purpose().word(),
                filled(clientReference),
                person == null ? null : person.identity(),
                null);
    }

    /** Null if it is no calendar date. */
    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : PlainDay.read(text).orElse(null);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

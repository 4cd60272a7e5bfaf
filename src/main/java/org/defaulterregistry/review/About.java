package org.defaulterregistry.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.defaulterregistry.rulebook.review.Subject;

/** What an objection is about. */
public enum About {
    LISTING(Subject.LIST_ENTRY),
    CONSUMPTION_ORDER(Subject.CONSUMPTION_RESTRICTION),
    EXIT_BAN(Subject.EXIT_BAN),
    /** That somebody is bound through a unit (R-CONS-3-UNIT). */
    OFFICE(Subject.CONSUMPTION_RESTRICTION);

    private final Subject subject;

    About(Subject subject) {
        this.subject = subject;
    }

    /** In the words of the rulebook. */
    Subject subject() {
        return subject;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

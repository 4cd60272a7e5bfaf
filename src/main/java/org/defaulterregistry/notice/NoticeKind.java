package org.defaulterregistry.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is told of. The names stand in rows, the words in the messages files. */
enum NoticeKind {
    /** An enforcement notice that warns of the list was issued (R-NOTICE-5). */
    WARNING,
    WARNING_SERVED,
    /** A listing was decided; in grace too. */
    LISTING,
    PUBLICATION,
    EXTENSION,
    CORRECTION,
    WITHDRAWAL,
    DELETION,
    /** The registry deleted an entry by law. */
    EXPIRY,
    /** An entry ended before it was ever published. */
    CLOSING,
    /**
     * It was performed, say; the entry has a term and stays, and the court considers (R-TERM-2(3)).
     */
    EARLY_DELETION_CONSIDERED,
    EARLY_DELETION_REJECTED,
    /** The court looked whether the entry can stand, and says why it can. */
    ENTRY_STANDS,
    CONSUMPTION_ORDER,
    CONSUMPTION_ORDER_LIFTED,
    EXIT_BAN,
    EXIT_BAN_LIFTED,
    /** Bound through a unit: an office was signed. */
    OFFICE,
    OFFICE_RELEASED,
    PERMIT,
    PERMIT_REVOKED,
    OBJECTION_RECEIVED,
    OBJECTION_UPHELD,
    OBJECTION_REJECTED,
    /** From here the ten days run (R-REVIEW-12(4)). */
    OBJECTION_REJECTION_SERVED,
    OBJECTION_DECISION_SERVED,
    RECONSIDERATION_RECEIVED,
    RECONSIDERATION_ADMITTED,
    RECONSIDERATION_NOT_ADMITTED,
    RECONSIDERATION_UPHELD,
    RECONSIDERATION_REJECTED,
    RECONSIDERATION_SERVED,
    /** A provider reported that it refused the person. */
    REFUSAL_REPORTED;

    /** The word on the wire and in the messages files, such as {@code exit-ban-lifted}. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.defaulterregistry.waysoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.party.Court;
import org.jspecify.annotations.Nullable;

/**
 * What the words about a case need of it.
 *
 * @param higher the next higher court; null above the Supreme People's Court
 * @param ofTheDead whom it binds has died: the words speak of him, to whoever answers for the
 *     estate
 * @param outstanding what is still to be paid; null unless it is about money
 */
record CaseInWords(
        Court court,
        @Nullable Court higher,
        String number,
        ObligationKind obligation,
        @Nullable BigDecimal outstanding,
        @Nullable String currency,
        @Nullable LocalDate asOf,
        boolean ofTheDead) {

    static CaseInWords of(
            EnforcementCase found, Court court, @Nullable Court higher, boolean ofTheDead) {
        return new CaseInWords(
                court,
                higher,
                found.getCaseNumber(),
                found.getObligation(),
                found.getPerformance().outstanding(),
                found.getCurrency(),
                found.getAmountAsOf(),
                ofTheDead);
    }

    /** The same case, of which another court decided: it may have gone on to this one since. */
    CaseInWords decidedBy(Court decided, @Nullable Court above) {
        return new CaseInWords(
                decided, above, number, obligation, outstanding, currency, asOf, ofTheDead);
    }

    boolean isMoney() {
        return obligation == ObligationKind.PAY;
    }
}

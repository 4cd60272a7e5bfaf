package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/** The creditor's application for a listing. */
public final class ApplicationRules {

    /** Calendar days, not working days. */
    public static final int DAYS_TO_DECIDE = 15;

    public static final Citation CITATION = LIST_PROVISIONS_2017.rule("R-APPLY-5", "Art. 5(2)");

    private ApplicationRules() {}

    public static DueDay decisionDue(LocalDate received, Deadlines deadlines) {
        return deadlines.days(received, DAYS_TO_DECIDE);
    }
}

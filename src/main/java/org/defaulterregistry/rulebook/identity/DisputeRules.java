package org.defaulterregistry.rulebook.identity;

import static org.defaulterregistry.rulebook.LawText.REGISTER_POLICY;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/**
 * Identity in dispute: somebody says that he is not the one. It attaches to a document and holds at
 * most as long as an objection may take; the entry stays live all the while (R-DISPUTE-1,
 * R-REVIEW-12(6)).
 */
public final class DisputeRules {

    /** As long as a court has to decide an objection (R-REVIEW-12(1)). */
    public static final int DAYS = 15;

    private static final Citation DISPUTE =
            REGISTER_POLICY.rule("R-DISPUTE-1", "identity in dispute");

    /** One no, and it is not put in dispute. */
    public static final List<Rule<Facts>> RULES =
            List.of(
                    ask(
                            DISPUTE,
                            "Is it the first dispute of this document about this entry, or in this case if"
                                    + " there is no entry?",
                            Facts::firstOfDocumentAndEntry),
                    ask(
                            DISPUTE,
                            "Does an entry, an order or an exit ban of this case bind the holder?",
                            Facts::bindsHolder),
                    ask(
                            DISPUTE,
                            "Is this document not in dispute already?",
                            facts -> !facts.inDispute()));

    /**
     * @param firstOfDocumentAndEntry a second one would keep somebody out for ever, fifteen days at
     *     a time
     * @param bindsHolder a case that binds nobody has nothing to be in doubt about
     * @param inDispute a further one would only lengthen it
     */
    public record Facts(boolean firstOfDocumentAndEntry, boolean bindsHolder, boolean inDispute) {}

    private DisputeRules() {}

    /** The last day of a dispute, inclusive; over by itself the day after. */
    public static DueDay lastDay(LocalDate set, Deadlines deadlines) {
        return deadlines.days(set, DAYS);
    }
}

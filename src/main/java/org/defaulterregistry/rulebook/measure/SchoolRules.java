package org.defaulterregistry.rulebook.measure;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Rule;

/**
 * Only a private school that charges more than usual is closed. The child's schooling must not
 * suffer.
 */
public final class SchoolRules {

    public static final String PRIVATE_SCHOOL = "private-school";

    /** All yes: the school is closed to the debtor's child. */
    public static final List<Rule<School>> CLOSED =
            List.of(
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3(7)", "Art. 3(1)(7)"),
                            "Is it a private school?",
                            School::isPrivate),
                    ask(
                            ENFORCEMENT_OPINION_2019.rule("R-CONS-20", "Art. 20"),
                            "Does it charge more than the normal standard?",
                            School::chargesHighFees));

    private SchoolRules() {}

    /** What the law wants to know of a school. */
    public interface School {
        boolean isPrivate();

        boolean chargesHighFees();
    }
}

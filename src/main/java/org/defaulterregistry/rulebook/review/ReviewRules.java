package org.defaulterregistry.rulebook.review;

import static org.defaulterregistry.rulebook.LawText.CIVIL_PROCEDURE_LAW_2023;
import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;
import static org.defaulterregistry.rulebook.LawText.ENFORCEMENT_OPINION_2019;
import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.LawText.OBJECTION_PROVISIONS;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.DueDay;

/**
 * Objections. Decision table C; objections to a consumption restriction run the same way
 * (R-CONS-18).
 *
 * <p>All days here are calendar days, but for the three working days to put things right. Many web
 * pages have it wrong.
 */
public final class ReviewRules {

    /** Days in which either court decides (R-REVIEW-12(1), R-REVIEW-12(5)). */
    public static final int DAYS_TO_DECIDE = 15;

    /** Days in which a rejection may be taken to the next higher court (R-REVIEW-12(4)). */
    public static final int DAYS_TO_GO_UP = 10;

    /** Working days in which a rejection is served; the law says no number (P). */
    public static final int WORKING_DAYS_TO_SERVE = 3;

    /** Working days after which the registry puts an identity in dispute (R-DISPUTE-1). */
    public static final int WORKING_DAYS_TO_DISPUTE = 1;

    /** Working days in which a founded objection is put right (R-REVIEW-12(2)). */
    public static final int WORKING_DAYS_TO_PUT_RIGHT = 3;

    public static final Citation FIRST_DECISION =
            LIST_PROVISIONS_2017.rule("R-REVIEW-12(1)", "Art. 12(1)");
    public static final Citation PUT_RIGHT =
            LIST_PROVISIONS_2017.rule("R-REVIEW-12(2)", "Art. 12(1)");
    public static final Citation GO_UP = LIST_PROVISIONS_2017.rule("R-REVIEW-12(4)", "Art. 12(1)");
    public static final Citation SECOND_DECISION =
            LIST_PROVISIONS_2017.rule("R-REVIEW-12(5)", "Art. 12(1)");
    public static final Citation NO_SUSPENSION =
            LIST_PROVISIONS_2017.rule("R-REVIEW-12(6)", "Art. 12(2)");
    public static final Citation WHO_AND_WHERE =
            LIST_PROVISIONS_2017.rule("R-REVIEW-11", "Art. 11");

    /** Against a consumption restriction the same steps are taken. */
    public static final Citation RESTRICTION =
            ENFORCEMENT_OPINION_2019.rule("R-CONS-18", "Art. 18");

    /** Against an exit ban there is only the way to the next higher court. */
    public static final Citation EXIT_BAN = OBJECTION_PROVISIONS.rule("R-EXIT-9", "Art. 9");

    public static final Citation POSTED = CIVIL_PROCEDURE_LAW_2023.rule("R-CALC-4", "Art. 85(4)");

    /** One no, and the request is a mere hint. */
    public static final List<Rule<StandingFacts>> STANDING =
            List.of(
                    ask(
                            WHO_AND_WHERE,
                            "Is it the listed or restricted person who asks?",
                            facts -> facts.applicant() != Applicant.OTHER),
                    ask(
                                    ENFORCEMENT_OPINION_2019.rule("R-CONS-18", "Art. 18"),
                                    "Is it the restriction that the restricted person objects to?",
                                    (StandingFacts facts) -> facts.about() != Subject.LIST_ENTRY)
                            .onlyIf(facts -> facts.applicant() == Applicant.RESTRICTED_PERSON));

    /** One no, and what was to be taken up is inadmissible. Table C, row 5. */
    public static final List<Rule<GoingUpFacts>> GOING_UP =
            List.of(
                    ask(
                                    GO_UP,
                                    "Was it posted or filed within ten days of service?",
                                    GoingUpFacts::inTime)
                            .onlyIf(facts -> !facts.asksForMoreTime()),
                    ask(
                                    GO_UP,
                                    "Was more time asked within ten days after the obstacle ended (CPL"
                                            + " Art. 86)?",
                                    GoingUpFacts::askedInTime)
                            .onlyIf(facts -> facts.asksForMoreTime() && !facts.inTime()));

    /** One no, and an order stays, founded as the objection may be. */
    public static final List<Rule<Boolean>> LIFTING =
            List.of(
                    ask(
                            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(2)", "Art. 1(2)"),
                            "Is there no entry of the same case that demands the order?",
                            listed -> !listed));

    /** One no, and what was asked cannot be rejected: it is owed anyway. */
    public static final List<Rule<Boolean>> REJECTING =
            List.of(
                    ask(
                            PUT_RIGHT,
                            "Is there nothing on record that demands the deletion asked for?",
                            owed -> !owed));

    private ReviewRules() {}

    public static DueDay decisionDue(LocalDate received, Deadlines deadlines) {
        return deadlines.days(received, DAYS_TO_DECIDE);
    }

    public static DueDay fixDue(LocalDate upheld, Deadlines deadlines) {
        return deadlines.workingDays(upheld, WORKING_DAYS_TO_PUT_RIGHT);
    }

    /**
     * The last day to go to the next higher court.
     *
     * @param served the day the rejection was served; for an exit ban, the day the ban was
     *     (R-EXIT-9)
     */
    public static DueDay lastDayToGoUp(LocalDate served, Deadlines deadlines) {
        return deadlines.days(served, DAYS_TO_GO_UP);
    }

    public static DueDay serviceDue(LocalDate decided, Deadlines deadlines) {
        return deadlines.workingDays(decided, WORKING_DAYS_TO_SERVE);
    }

    /** The day on which the registry puts an identity in dispute by itself. */
    public static DueDay disputeDue(LocalDate received, Deadlines deadlines) {
        return deadlines.workingDays(received, WORKING_DAYS_TO_DISPUTE);
    }

    /**
     * The last day to ask for more time after force majeure or another good cause (CPL Art. 86).
     *
     * @param obstacleEnded the day what stood in the way was gone
     */
    public static DueDay lastDayToExcuseDelay(LocalDate obstacleEnded, Deadlines deadlines) {
        return deadlines.days(obstacleEnded, DAYS_TO_GO_UP);
    }

    /** Where the first objection goes; against an exit ban there is only the way up (R-EXIT-9). */
    public static Court firstInstance(Subject about) {
        return switch (about) {
            case LIST_ENTRY, CONSUMPTION_RESTRICTION -> Court.ENFORCEMENT_COURT;
            case EXIT_BAN -> Court.NEXT_HIGHER_COURT;
        };
    }

    /** No objection ever lets an entry, an order or a ban rest. */
    public static boolean suspends() {
        return false;
    }
}

package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.listing.ApplicationRules;
import org.defaulterregistry.rulebook.listing.AssetReport;
import org.defaulterregistry.rulebook.listing.DecisionRules;
import org.defaulterregistry.rulebook.listing.ListingRules;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.jspecify.annotations.Nullable;

/** May this person be listed, is the decision in order, and is it published? */
final class ListingQuestion {

    private final Reply reply;
    private final Told told;
    private final AskedCase asked;
    private final AskedDecision decision;
    private final PublicationQuestion publication;

    private ListingQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
        this.asked = new AskedCase(told, reply.readings());
        this.decision = new AskedDecision(told, asked);
        this.publication = new PublicationQuestion(reply, asked, decision);
    }

    static void answer(Reply reply) {
        var question = new ListingQuestion(reply);
        reply.field("may_list", question::mayList);
        reply.field("fixed_term", question::fixedTerm);
        reply.field("term_years", question::termYears);
        reply.field("consumption_restriction_binds", question::restrictionBinds);
        reply.field("decision_valid", question::decisionValid);
        reply.day("effective_on", question::effectiveOn);
        reply.field("procedure_complete", question::procedureComplete);
        reply.day("decision_due_by", question::decisionDueBy);
        reply.field("grace_allowed", question.publication::graceAllowed);
        reply.field("publish", question::publish);
    }

    private boolean mayList() {
        told.textIfTold("asset_report")
                .ifPresent(word ->
                        reply.found(
                                AssetReport.CITATION,
                                "Does the property report break the duty to report?",
                                Keys.find(AssetReport.values(), AssetReport::key, word)
                                        .breaksDuty()));
        return reply.holds(ListingRules.TABLE_A, asked);
    }

    private @Nullable Boolean fixedTerm() {
        if (surelyNotListed()) {
            return null;
        }
        reply.found(TermRules.findings(asked));
        return asked.fixedTerm();
    }

    private @Nullable Integer termYears() {
        return surelyNotListed() || !asked.fixedTerm() ? null : TermRules.years(asked);
    }

    private boolean surelyNotListed() {
        try {
            return !mayList();
        } catch (FactMissing unknown) {
            return false;
        }
    }

    /** Through a unit that is listed, or through one's own published entry. */
    private boolean restrictionBinds() {
        if (asked.role().answersForUnit()) {
            return boundThroughUnit();
        }
        var alsoOfficer = told.yesOr("also_legal_representative_of_debtor_unit", false);
        if (alsoOfficer && told.has("unit_listed") && boundThroughUnit()) {
            return true;
        }
        return boundByOwnEntry() || (alsoOfficer && boundThroughUnit());
    }

    private boolean boundThroughUnit() {
        var binds = told.yes("unit_listed");
        reply.found(
                CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3-UNIT", "Art. 3(2)"),
                "Does the unit's restriction bind this person?",
                binds);
        return binds;
    }

    private boolean boundByOwnEntry() {
        var binds = publish();
        reply.found(
                CONSUMPTION_PROVISIONS_2015.rule("R-CONS-1(2)", "Art. 1(2)"),
                "Does an entry of one's own demand the restriction?",
                binds);
        return binds;
    }

    private @Nullable Boolean decisionValid() {
        return decision.formIsAsked() ? reply.holds(DecisionRules.VALID, decision) : null;
    }

    private Optional<LocalDate> effectiveOn() {
        var made = asked.decidedOn();
        reply.found(
                DecisionRules.FORM,
                "Is there a decision, in effect from the day it is made?",
                made.isPresent());
        return made;
    }

    private @Nullable Boolean procedureComplete() {
        return decision.isAsked() ? publication.procedureInOrder() : null;
    }

    private Optional<LocalDate> decisionDueBy() {
        return told.day("creditor_application_received").map(this::decisionDueBy);
    }

    private LocalDate decisionDueBy(LocalDate received) {
        reply.found(ApplicationRules.CITATION, "Must the court decide within fifteen days?", true);
        return new Counting(reply)
                .inCalendarDays(
                        received.plusDays(ApplicationRules.DAYS_TO_DECIDE),
                        ApplicationRules.decisionDue(received, reply.deadlines()));
    }

    private boolean publish() {
        return mayList() && publication.publish();
    }
}

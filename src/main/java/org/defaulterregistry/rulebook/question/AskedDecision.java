package org.defaulterregistry.rulebook.question;

import org.defaulterregistry.rulebook.listing.DecisionFacts;
import org.defaulterregistry.rulebook.listing.PublicationRules.PublicationFacts;

/** The made-up decision in a case, as far as it was told. */
record AskedDecision(Told told, AskedCase asked) implements DecisionFacts, PublicationFacts {

    /** What was left out wholly is not part of the question. */
    boolean isAsked() {
        return formIsAsked() || noticeIsAsked();
    }

    boolean formIsAsked() {
        return told.has("decision");
    }

    boolean noticeIsAsked() {
        return told.has("enforcement_notice_has_risk_warning");
    }

    @Override
    public boolean noticeCarriedWarning() {
        return told.yes("enforcement_notice_has_risk_warning");
    }

    @Override
    public boolean reasonsStated() {
        return told.yes("decision.reasons_stated");
    }

    @Override
    public boolean needsTerm() {
        return asked.fixedTerm();
    }

    @Override
    public boolean termStated() {
        return told.yes("decision.term_stated");
    }

    @Override
    public boolean signedByCourtPresident() {
        return told.text("decision.signed_by").equals("court-president");
    }

    @Override
    public boolean served() {
        return told.day("decision.served_on").isPresent();
    }

    @Override
    public boolean localGovernment() {
        return false;
    }

    @Override
    public boolean filingRecorded() {
        return false;
    }
}

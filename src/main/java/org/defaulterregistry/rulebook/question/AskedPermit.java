package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.measure.SchoolRules.School;
import org.defaulterregistry.rulebook.order.ChangeOfOfficeFacts;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.order.Person;
import org.defaulterregistry.rulebook.order.PrivateConsumptionFacts;
import org.defaulterregistry.rulebook.order.TemporaryLiftFacts;
import org.defaulterregistry.rulebook.order.TravelReason;

/** A made-up request by somebody under a restriction, as far as it was told. */
record AskedPermit(Told told)
        implements TemporaryLiftFacts,
                PrivateConsumptionFacts,
                ChangeOfOfficeFacts,
                OrderLiftFacts,
                School {

    PermitRequest request() {
        return Keys.find(PermitRequest.values(), PermitRequest::key, told.text("request"));
    }

    @Override
    public Person person() {
        return Keys.find(Person.values(), Person::key, told.text("person"));
    }

    @Override
    public boolean restricted() {
        return listed() || (person().boundByOrder() && orderInForce());
    }

    /**
     * Who is called restricted is under an order, unless told otherwise. Of one who left the office
     * we must be told.
     */
    @Override
    public boolean orderInForce() {
        var left = told.has("person") && person() == Person.FORMER_LEGAL_REPRESENTATIVE;
        return (left && request() != PermitRequest.LIFT_AFTER_CHANGE)
                ? told.yes("consumption_order_in_force")
                : told.yesOr("consumption_order_in_force", true);
    }

    @Override
    public boolean listed() {
        return told.yesOr("on_defaulter_list", false);
    }

    @Override
    public String measure() {
        return told.text("measure");
    }

    @Override
    public Optional<TravelReason> reason() {
        return TravelReason.ofKey(told.text("reason"));
    }

    @Override
    public LocalDate from() {
        return told.day("from_date").orElseThrow(() -> new FactMissing(List.of("from_date")));
    }

    @Override
    public Optional<LocalDate> to() {
        told.need("from_date", "to_date");
        return told.day("to_date");
    }

    @Override
    public boolean evidence() {
        return told.yes("evidence");
    }

    @Override
    public boolean writtenUndertaking() {
        return told.yes("written_undertaking");
    }

    @Override
    public boolean earlierFalseEvidence() {
        return told.yesOr("earlier_false_evidence", false);
    }

    @Override
    public boolean ownFunds() {
        return told.text("funds").equals("own");
    }

    @Override
    public boolean courtVerified() {
        return told.yes("court_verified");
    }

    @Override
    public boolean formerOfficer() {
        return person() == Person.FORMER_LEGAL_REPRESENTATIVE;
    }

    @Override
    public boolean changeForBusinessNeed() {
        return told.yes("change_for_business_need");
    }

    @Override
    public boolean actualController() {
        return told.yes("is_actual_controller");
    }

    @Override
    public boolean directlyResponsible() {
        return told.yes("is_directly_responsible");
    }

    @Override
    public boolean obligationPerformed() {
        return told.yes("obligation_performed");
    }

    @Override
    public boolean validSecurity() {
        return told.yesOr("valid_security", false);
    }

    @Override
    public boolean creditorConsents() {
        return told.yesOr("creditor_consents", false);
    }

    @Override
    public boolean isPrivate() {
        return told.text("school").equals("private");
    }

    @Override
    public boolean chargesHighFees() {
        return told.text("fees").equals("high");
    }
}

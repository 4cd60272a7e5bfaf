package org.defaulterregistry.portal.open;

import static org.defaulterregistry.portal.open.Fact.day;
import static org.defaulterregistry.portal.open.Fact.dayIfAny;
import static org.defaulterregistry.portal.open.Fact.fact;
import static org.defaulterregistry.portal.open.Fact.given;
import static org.defaulterregistry.portal.open.Fact.notYet;
import static org.defaulterregistry.rulebook.question.QuestionKind.IDENTITY;
import static org.defaulterregistry.rulebook.question.QuestionKind.LISTING;
import static org.defaulterregistry.rulebook.question.QuestionKind.PERMIT;
import static org.defaulterregistry.rulebook.question.QuestionKind.RELIST;
import static org.defaulterregistry.rulebook.question.QuestionKind.REMOVAL;
import static org.defaulterregistry.rulebook.question.QuestionKind.REVIEW;
import static org.defaulterregistry.rulebook.question.QuestionKind.TERM;
import static org.defaulterregistry.rulebook.question.QuestionKind.WORKDAY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.question.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * The questions of law that the pages ask, each with the facts that it turns on. Every one is a
 * whole example: it has an answer before anybody changes a fact.
 */
enum WhatIf {
    MAY_LIST(
            LISTING,
            given("subject_role", "judgment-debtor"),
            fact("subject_type", "natural-person", "natural-person", "legal-entity"),
            day("birth_date", -15_000),
            fact("obligation_performed", "no"),
            fact("grounds", "1"),
            fact("able_to_perform", "yes"),
            fact("sufficient_valid_security", "no"),
            fact("seized_assets_cover_debt", "no"),
            fact("later_in_order_of_performance", "no"),
            fact("creditor_asks_to_hold_off", "no"),
            fact("asset_report", ""),
            fact("violence_or_threats", "no"),
            fact("full_time_student", "no"),
            fact("debt_kind", "other", "campus-loan", "other"),
            fact("override_reason", ""),
            fact("also_legal_representative_of_debtor_unit", "no"),
            fact("unit_listed", "no"),
            dayIfAny("creditor_application_received", -20),
            dayIfAny("decision_date", -10)),
    DECISION(
            LISTING,
            given("subject_role", "judgment-debtor"),
            given("subject_type", "legal-entity"),
            given("obligation_performed", "no"),
            given("able_to_perform", "yes"),
            fact("grounds", "4"),
            dayIfAny("creditor_application_received", -60),
            fact("enforcement_notice_has_risk_warning", "yes"),
            dayIfAny("decision.made_on", -50),
            fact("decision.reasons_stated", "yes"),
            fact("decision.term_stated", "yes"),
            fact("decision.signed_by", "court-president", "court-president", "other"),
            dayIfAny("decision.served_on", -45),
            fact("grace_months", "1"),
            notYet("performed_on"),
            day("query_date", 0)),
    BOUND_THROUGH_UNIT(
            LISTING,
            fact(
                    "subject_role",
                    "legal-representative-of-debtor-unit",
                    "legal-representative-of-debtor-unit",
                    "principal-of-debtor-unit",
                    "directly-responsible-person-of-debtor-unit",
                    "actual-controller-of-debtor-unit"),
            given("subject_type", "natural-person"),
            given("birth_date", "1980-01-01"),
            given("obligation_performed", "no"),
            given("grounds", "2"),
            given("decision_date", ""),
            given("creditor_application_received", ""),
            fact("unit_listed", "yes")),
    HOW_LONG(
            TERM,
            fact("grounds", "2"),
            dayIfAny("included_on", -720),
            fact("violence_or_threats", "no"),
            fact("circumstances_serious", "no"),
            fact("extension_years", "0"),
            day("query_date", 0)),
    PAID(
            REMOVAL,
            fact("event", "fully-performed", "fully-performed", "court-completed-enforcement"),
            dayIfAny("event_date", -10),
            fact("fixed_term", "no"),
            fact("consumption_order_in_force", "yes")),
    SETTLED(
            REMOVAL,
            given("event", "settlement-reached"),
            fact("settlement_fully_performed", "yes"),
            dayIfAny("event_date", -10),
            fact("fixed_term", "no"),
            fact("consumption_order_in_force", "yes")),
    CREDITOR_ASKS(
            REMOVAL,
            fact(
                    "event",
                    "creditor-written-application",
                    "creditor-written-application",
                    "creditor-oral-request"),
            dayIfAny("event_date", -10),
            fact("court_consent", "yes"),
            fact("fixed_term", "no"),
            fact("obligation_performed", "no"),
            fact("consumption_order_in_force", "yes")),
    NOTHING_FOUND(
            REMOVAL,
            given("event", "this-round-of-enforcement-terminated"),
            dayIfAny("event_date", -10),
            fact("network_checks_after_termination", "2"),
            fact("assets_found", "no"),
            fact("valid_clue_provided", "no"),
            fact("fixed_term", "no"),
            fact("obligation_performed", "no"),
            fact("consumption_order_in_force", "yes")),
    ENFORCEMENT_STOPPED(
            REMOVAL,
            fact(
                    "event",
                    "enforcement-suspended",
                    "enforcement-suspended",
                    "ruling-not-to-enforce",
                    "enforcement-terminated"),
            fact(
                    "suspension_reason",
                    "trial-supervision",
                    "trial-supervision",
                    "bankruptcy",
                    "other"),
            dayIfAny("event_date", -10),
            fact("fixed_term", "no"),
            fact("obligation_performed", "no"),
            fact("consumption_order_in_force", "yes")),
    OVER_OR_WRONG(
            REMOVAL,
            fact(
                    "event",
                    "term-expired",
                    "term-expired",
                    "should-not-have-been-listed",
                    "listed-person-was-a-minor",
                    "published-data-inaccurate"),
            dayIfAny("event_date", -10),
            fact("fixed_term", "yes"),
            fact("obligation_performed", "no"),
            fact("consumption_order_in_force", "yes")),
    OBJECT(
            REVIEW,
            given("step", "correction-request"),
            fact("about", "list-entry", "list-entry", "consumption-restriction"),
            fact("applicant", "listed-person", "listed-person", "restricted-person", "other"),
            dayIfAny("received_on", -5)),
    UPHELD(REVIEW, given("step", "correction-upheld"), dayIfAny("upheld_on", -2)),
    GO_UP(
            REVIEW,
            given("step", "reconsideration"),
            fact("about", "list-entry", "list-entry", "consumption-restriction"),
            fact("applicant", "listed-person", "listed-person", "restricted-person", "other"),
            dayIfAny("rejection_served_on", -12),
            notYet("posted_on"),
            dayIfAny("filed_on", -3)),
    ABOVE(
            REVIEW,
            fact(
                    "step",
                    "reconsideration-received",
                    "reconsideration-received",
                    "reconsideration-pending",
                    "reconsideration-where"),
            dayIfAny("received_on", -4)),
    AGAIN(
            RELIST,
            fact("removed_under", "10(3)"),
            dayIfAny("removed_on", -60),
            fact("requested_by", "same-creditor"),
            day("requested_on", 0)),
    JOURNEY(
            PERMIT,
            given("request", "temporary-lift"),
            fact("person", "restricted-individual"),
            fact(
                    "measure",
                    "train-g-all-seats",
                    "train-g-all-seats",
                    "train-emu-first-class",
                    "train-soft-sleeper",
                    "air-travel",
                    "ship-second-class",
                    "star-hotel"),
            fact("reason", "own-serious-illness"),
            day("from_date", 3),
            day("to_date", 10),
            fact("evidence", "yes"),
            fact("written_undertaking", "yes"),
            fact("earlier_false_evidence", "no"),
            fact("on_defaulter_list", "no"),
            fact("consumption_order_in_force", "yes")),
    OWN_MONEY(
            PERMIT,
            given("request", "private-consumption"),
            fact("person", "legal-representative-of-restricted-unit"),
            fact("funds", "own", "own", "unit"),
            fact("court_verified", "yes"),
            fact("consumption_order_in_force", "yes")),
    LEFT_OFFICE(
            PERMIT,
            given("request", "lift-after-change"),
            given("person", "former-legal-representative"),
            fact("change_for_business_need", "yes"),
            fact("is_actual_controller", "no"),
            fact("is_directly_responsible", "no"),
            fact("consumption_order_in_force", "yes")),
    LIFT_ORDER(
            PERMIT,
            given("request", "lift-order"),
            fact("obligation_performed", "no"),
            fact("valid_security", "no"),
            fact("creditor_consents", "yes"),
            fact("on_defaulter_list", "no"),
            fact("consumption_order_in_force", "yes")),
    TRAIN_TICKET(
            PERMIT,
            given("request", "sell-ticket"),
            given("mode", "train"),
            fact("person", "restricted-individual"),
            fact("train_prefix", "D", "G", "D", "C", "other"),
            fact(
                    "seat",
                    "second-class",
                    "business-class",
                    "first-class",
                    "second-class",
                    "soft-sleeper",
                    "hard-sleeper",
                    "soft-seat",
                    "hard-seat",
                    "no-seat"),
            fact("on_defaulter_list", "no"),
            fact("consumption_order_in_force", "yes")),
    FLIGHT_OR_SHIP(
            PERMIT,
            given("request", "sell-ticket"),
            fact("mode", "air", "air", "ship"),
            fact("person", "restricted-individual"),
            fact("seat", "third-class", "first-class", "second-class", "third-class", "other"),
            fact("on_defaulter_list", "no"),
            fact("consumption_order_in_force", "yes")),
    SCHOOL(
            PERMIT,
            given("request", "enrol-child"),
            fact("person", "restricted-individual"),
            fact("school", "private", "private", "public"),
            fact("fees", "high", "high", "normal"),
            fact("on_defaulter_list", "no"),
            fact("consumption_order_in_force", "yes")),
    IS_WORKDAY(WORKDAY, day("date", 0)),
    COUNT_DAYS(WORKDAY, day("after", 0), fact("add_working_days", "3")),
    NUMBER(
            IDENTITY,
            fact("doc", "resident-id"),
            fact("number", "99010119850101234X"),
            fact("issuing_country", "GB"),
            given("operation", "mask-for-public"));

    private final QuestionKind kind;
    private final List<Fact> facts;

    WhatIf(QuestionKind kind, Fact... facts) {
        this.kind = kind;
        this.facts = List.of(facts);
    }

    static Optional<WhatIf> named(@Nullable String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QuestionKind kind() {
        return kind;
    }

    /** Whether this part of the answer is what was asked: no grace is spoken of unless it is. */
    boolean asks(String answer) {
        return !answer.equals("grace_allowed")
                || facts.stream().anyMatch(fact -> fact.name().equals("grace_months"));
    }

    List<Fact> facts() {
        return facts;
    }
}

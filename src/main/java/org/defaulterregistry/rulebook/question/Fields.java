package org.defaulterregistry.rulebook.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.listing.AssetReport;
import org.defaulterregistry.rulebook.order.Person;
import org.defaulterregistry.rulebook.order.TravelReason;
import org.defaulterregistry.rulebook.question.FieldType.Choice;
import org.defaulterregistry.rulebook.question.FieldType.Day;
import org.defaulterregistry.rulebook.question.FieldType.Grounds;
import org.defaulterregistry.rulebook.question.FieldType.Group;
import org.defaulterregistry.rulebook.question.FieldType.OrNull;
import org.defaulterregistry.rulebook.question.FieldType.Text;
import org.defaulterregistry.rulebook.question.FieldType.Whole;
import org.defaulterregistry.rulebook.question.FieldType.YesNo;
import org.defaulterregistry.rulebook.relist.RemovedUnder;
import org.defaulterregistry.rulebook.relist.RequestedBy;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.review.Reason;

/** The fields of each kind of question. */
final class Fields {

    private static final FieldType YES_NO = new YesNo();
    private static final FieldType DAY = new Day();
    private static final FieldType TEXT = new Text();
    private static final FieldType FROM_ZERO = new Whole(0, Integer.MAX_VALUE);

    static final Map<String, FieldType> LISTING =
            new Builder()
                    .with("subject_role", choice(SubjectRole.KEYS))
                    .with("subject_type", choice("natural-person", "legal-entity"))
                    .with("grounds", new Grounds(true))
                    .with("unit_grounds", new Grounds(true))
                    .with("asset_report", choice(AssetReport.values(), AssetReport::key))
                    .with("debt_kind", TEXT)
                    .with("override_reason", new OrNull(TEXT))
                    .with("grace_months", FROM_ZERO)
                    .with("decision", decision())
                    .with(
                            DAY,
                            "birth_date",
                            "decision_date",
                            "creditor_application_received",
                            "performed_on",
                            "query_date")
                    .with(
                            YES_NO,
                            "obligation_performed",
                            "able_to_perform",
                            "sufficient_valid_security",
                            "seized_assets_cover_debt",
                            "later_in_order_of_performance",
                            "creditor_asks_to_hold_off",
                            "full_time_student",
                            "violence_or_threats",
                            "unit_listed",
                            "also_legal_representative_of_debtor_unit",
                            "enforcement_notice_has_risk_warning")
                    .build();

    static final Map<String, FieldType> TERM =
            new Builder()
                    .with("grounds", new Grounds(false))
                    .with("extension_years", FROM_ZERO)
                    .with("obstruction_by", TEXT)
                    .with(DAY, "included_on", "query_date")
                    .with(YES_NO, "violence_or_threats", "circumstances_serious")
                    .build();

    static final Map<String, FieldType> REMOVAL =
            new Builder()
                    .with("grounds", new Grounds(false))
                    .with("event", choice(RemovalEvent.values(), RemovalEvent::key))
                    .with("network_checks_after_termination", FROM_ZERO)
                    .with("clue_from", choice("creditor", "third-party"))
                    .with("suspension_reason", TEXT)
                    .with(DAY, "included_on", "event_date")
                    .with(
                            YES_NO,
                            "fixed_term",
                            "settlement_fully_performed",
                            "court_consent",
                            "assets_found",
                            "valid_clue_provided",
                            "consumption_order_in_force",
                            "obligation_performed")
                    .build();

    static final Map<String, FieldType> REVIEW =
            new Builder()
                    .with("step", choice(ReviewStep.values(), ReviewStep::key))
                    .with("about", choice("list-entry", "consumption-restriction"))
                    .with("applicant", TEXT)
                    .with("reason", choice(Reason.values(), Reason::key))
                    .with("enforcement_court_level", choice("basic", "intermediate", "high"))
                    .with(
                            DAY,
                            "received_on",
                            "upheld_on",
                            "rejection_served_on",
                            "filed_on",
                            "posted_on",
                            "query_date")
                    .build();

    static final Map<String, FieldType> RELIST =
            new Builder()
                    .with("removed_under", choice(RemovedUnder.values(), RemovedUnder::key))
                    .with("requested_by", choice(RequestedBy.values(), RequestedBy::key))
                    .with("new_ground", new OrNull(new Whole(1, 6)))
                    .with(DAY, "removed_on", "requested_on")
                    .build();

    static final Map<String, FieldType> WORKDAY =
            new Builder().with("add_working_days", FROM_ZERO).with(DAY, "date", "after").build();

    static final Map<String, FieldType> IDENTITY =
            new Builder()
                    .with("doc", choice(IdentityQuestion.DOCUMENTS))
                    .with("operation", choice("mask-for-public"))
                    .with("number", TEXT)
                    .with("issuing_country", TEXT)
                    .build();

    private Fields() {}

    static Map<String, FieldType> permit(Set<String> measureKeys) {
        return new Builder()
                .with("person", choice(Person.values(), Person::key))
                .with("request", choice(PermitRequest.values(), PermitRequest::key))
                .with("measure", new Choice(measureKeys, false))
                .with("reason", choiceOrOther(TravelReason.values(), TravelReason::key))
                .with("funds", choice("own", "unit"))
                .with("mode", choice("air", "train", "ship"))
                .with("school", choice("private", "public"))
                .with("fees", choice("normal", "high"))
                .with(TEXT, "train_prefix", "seat")
                .with(DAY, "from_date", "to_date")
                .with(
                        YES_NO,
                        "evidence",
                        "written_undertaking",
                        "earlier_false_evidence",
                        "court_verified",
                        "change_for_business_need",
                        "is_actual_controller",
                        "is_directly_responsible",
                        "on_defaulter_list",
                        "consumption_order_in_force",
                        "obligation_performed",
                        "valid_security",
                        "creditor_consents")
                .build();
    }

    private static FieldType decision() {
        return new Group(
                new Builder()
                        .with(YES_NO, "reasons_stated", "term_stated")
                        .with("signed_by", TEXT)
                        .with(DAY, "made_on", "served_on")
                        .build());
    }

    private static FieldType choice(String... words) {
        return new Choice(Set.of(words), false);
    }

    private static FieldType choice(Set<String> words) {
        return new Choice(words, false);
    }

    private static <E> FieldType choice(E[] values, Function<E, String> key) {
        return new Choice(keys(values, key), false);
    }

    private static <E> FieldType choiceOrOther(E[] values, Function<E, String> key) {
        return new Choice(keys(values, key), true);
    }

    private static <E> Set<String> keys(E[] values, Function<E, String> key) {
        return Stream.of(values).map(key).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Builder {
        private final Map<String, FieldType> fields = new LinkedHashMap<>();

        Builder with(String name, FieldType type) {
            fields.put(name, type);
            return this;
        }

        Builder with(FieldType type, String... names) {
            Stream.of(names).forEach(name -> fields.put(name, type));
            return this;
        }

        Map<String, FieldType> build() {
            return Collections.unmodifiableMap(fields);
        }
    }
}

package org.defaulterregistry.erasure;

import java.util.List;

/** Where the database keeps what belongs to a case. */
final class CaseRows {
    /** Whatever a leaf or a duty may be about. An exit ban has the id of its decision. */
    static final String SUBJECTS =
            """
            select id from enforcement_case where id = :case
            union select id from case_debtor where case_id = :case
            union select id from court_decision where case_id = :case
            union select id from listing where case_id = :case
            union select id from listing_application where case_id = :case
            union select id from consumption_order where case_id = :case
            union select id from permit where case_id = :case
            union select id from office where case_id = :case
            union select id from clearance where case_id = :case
            union select id from correction_request where case_id = :case
            union select id from reconsideration where case_id = :case\
            """;

    /** Whoever may have something of the case in what binds or once bound him. */
    static final String PARTIES =
            """
            select party_id from case_debtor where case_id = :case
            union select party_id from court_decision where case_id = :case
            union select party_id from listing where case_id = :case
            union select party_id from consumption_order where case_id = :case
            union select party_id from exit_ban where case_id = :case
            union select party_id from permit where case_id = :case
            union select party_id from office where case_id = :case
            union select unit_id from office where case_id = :case\
            """;

    static final String RELATED =
            """
            select id from party where merged_into in (:parties)
            union select party_id from party_change where other_party_id in (:parties)
            union select other_party_id from party_change where party_id in (:parties) and other_party_id is not null\
            """;

    /** What binds or is pending, or was after the day. */
    static final String KEPT =
            """
            select count(*) from (
                select 1 as one from enforcement_case where id = :case and created_at >= :instant
                union all select 1 from listing where case_id = :case and coalesce(ended_on, date '9999-12-31') > :day
                union all select 1 from consumption_order
                    where case_id = :case and coalesce(lifted_on, in_force_until, date '9999-12-31') > :day
                union all select 1 from exit_ban
                    where case_id = :case and coalesce(lifted_on, in_force_until, date '9999-12-31') > :day
                union all select 1 from permit where case_id = :case and coalesce(revoked_on, valid_to) > :day
                union all select 1 from office where case_id = :case and (state = 'DRAFTED' or released_on > :day)
                union all select 1 from court_decision where case_id = :case and state in ('DRAFTED', 'HELD')
                union all select 1 from listing_application where case_id = :case and state = 'RECEIVED'
                union all select 1 from correction_request where case_id = :case and state = 'PENDING'
                union all select 1 from reconsideration
                    where case_id = :case and state in ('PENDING', 'MORE_TIME_ASKED')
                union all select 1 from identity_dispute where case_id = :case and coalesce(ended_on, last_day) > :day
                union all select 1 from payment_event where case_id = :case and received_at >= :instant
                union all select 1 from duty
                    where subject_id in (:subjects) and (done_at is null or done_at >= :instant)
                union all select 1 from act_leaf l join act a on a.id = l.act_id
                    where l.subject_id in (:subjects) and a.completed_at >= :instant
            ) kept\
            """;

    /** What the figures count stays, without the case and its people. */
    static final List<String> FIGURES =
            List.of(
                    """
                    insert into erased_entry (court_id, on_day, what)
                    select d.court_id, d.decided_on, 'OPENED' from listing l join court_decision d on d.id = l.decision_id
                    where l.case_id = :case and d.decided_on is not null\
                    """,
                    """
                    insert into erased_entry (court_id, on_day, what, rule_id, bound_from, bound_until)
                    select case when l.ended_as = 'WITHDRAWN' then d.court_id else l.ended_court_id end,
                        l.ended_on, l.ended_as, l.ended_under,
                        case when l.ended_as = 'WITHDRAWN' then l.published_on end,
                        case when l.ended_as = 'WITHDRAWN' then l.term_last_day end
                    from listing l join court_decision d on d.id = l.decision_id where l.case_id = :case\
                    """,
                    """
                    insert into erased_objection (court_id, above, upheld, decided_on)
                    select court_id, false, state = 'UPHELD', decided_on from correction_request
                    where case_id = :case and state in ('UPHELD', 'REJECTED')\
                    """,
                    """
                    insert into erased_objection (court_id, above, upheld, decided_on)
                    select lower_court_id, true, state = 'UPHELD', decided_on from reconsideration
                    where case_id = :case and state in ('UPHELD', 'REJECTED')\
                    """);

    /** Whoever refers goes before what is referred to. */
    static final List<String> ROWS =
            List.of(
                    "notice_reading where notice_id in (select id from notice where case_id = :case)",
                    "notice where case_id = :case",
                    "reconsideration where case_id = :case",
                    "evidence where request_id in (select id from correction_request where case_id = :case)",
                    "correction_request where case_id = :case",
                    "clearance where case_id = :case",
                    "performance_event where case_id = :case",
                    "payment_event where case_id = :case",
                    "permit where case_id = :case",
                    "owed_deletion where listing_id in (select id from listing where case_id = :case)",
                    "listing where case_id = :case",
                    "consumption_order where case_id = :case",
                    "exit_ban where case_id = :case",
                    "listing_application where case_id = :case",
                    "decision_text where decision_id in (select id from court_decision where case_id = :case)",
                    "court_decision where case_id = :case",
                    "office where case_id = :case",
                    "identity_dispute where case_id = :case",
                    "enforcement_notice where case_debtor_id in (select id from case_debtor where case_id = :case)",
                    "alarm_case where case_id = :case",
                    "import_case where case_id = :case",
                    "case_debtor where case_id = :case",
                    "enforcement_case where id = :case");

    private CaseRows() {}
}

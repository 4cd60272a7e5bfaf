package org.defaulterregistry.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * What must not exist: a decision or payment without all that belongs to it, or that without the
 * decision.
 */
final class HalfVisible {
    private static final List<Question> DECISIONS =
            List.of(
                    ask(
                            "listed decision without its entry",
                            """
                            select count(*) from court_decision d where d.state = 'SIGNED'
                            and not exists (select 1 from listing l where l.decision_id = d.id)\
                            """),
                    ask(
                            "entry without a listed decision",
                            """
                            select count(*) from listing l where not exists
                            (select 1 from court_decision d where d.id = l.decision_id and d.state = 'SIGNED')\
                            """),
                    ask(
                            "listed decision without both approvals",
                            """
                            select count(*) from court_decision d where d.state = 'SIGNED' and 2 <>
                            (select count(*) from approval a where a.act_id = d.act_id and a.step in ('DRAFTED', 'SIGNED'))\
                            """),
                    ask(
                            "signature without a listed decision",
                            """
                            select count(*) from approval a where a.step = 'SIGNED' and not exists
                            (select 1 from court_decision d where d.act_id = a.act_id and d.state = 'SIGNED')
                            and not exists (select 1 from act_leaf l where l.act_id = a.act_id and l.kind = 'identity')\
                            """),
                    ask(
                            "act completed and decision not taken, or the reverse",
                            """
                            select count(*) from court_decision d join act a on a.id = d.act_id
                            where (d.state = 'DRAFTED') <> (a.completed_at is null)\
                            """),
                    ask(
                            "listed decision without the leaf of its entry",
                            """
                            select count(*) from court_decision d join listing l on l.decision_id = d.id
                            where not exists (select 1 from act_leaf x
                            where x.act_id = d.act_id and x.kind = 'list' and x.subject_id = l.id)\
                            """),
                    ask(
                            "listed decision without an order and its leaf",
                            """
                            select count(*) from court_decision d where d.state = 'SIGNED' and not exists
                            (select 1 from consumption_order o
                             join act_leaf x on x.subject_id = o.id and x.kind = 'restrict' and x.act_id = d.act_id
                             where o.case_id = d.case_id and o.party_id = d.party_id)\
                            """),
                    ask(
                            "order without a listed decision",
                            """
                            select count(*) from consumption_order o where not exists (select 1 from court_decision d
                            where d.case_id = o.case_id and d.party_id = o.party_id and d.state = 'SIGNED')\
                            """),
                    ask(
                            "listed decision without the restraint under its last leaf",
                            """
                            select count(*) from court_decision d where d.state = 'SIGNED' and not exists
                            (select 1 from restraint r where r.party_id = d.party_id and r.position =
                             (select max(x.position) from act_leaf x where x.act_id = d.act_id))\
                            """));

    private static final List<Question> PAYMENTS =
            List.of(
                    ask(
                            "payment in a case that is not performed, or the reverse",
                            """
                            select count(*) from enforcement_case c where (c.performed_on is not null) <>
                            (exists (select 1 from payment_event p where p.case_id = c.id))\
                            """),
                    ask(
                            "payment without its act, or the reverse",
                            """
                            select count(*) from enforcement_case c where
                            (select count(*) from payment_event p where p.case_id = c.id) <>
                            (select count(*) from act_leaf x join approval a on a.act_id = x.act_id and a.step = 'SENT'
                             where x.subject_id = c.id and x.kind = 'record')\
                            """),
                    ask(
                            "performed case with a live entry or order",
                            """
                            select count(*) from enforcement_case c where c.performed_on is not null and
                            (exists (select 1 from listing l where l.case_id = c.id and l.ended_on is null) or
                             exists (select 1 from consumption_order o where o.case_id = c.id and o.lifted_on is null))\
                            """),
                    ask(
                            "entry ended without its leaf, or the reverse",
                            """
                            select count(*) from listing l where (l.ended_on is not null) <>
                            (exists (select 1 from act_leaf x where x.subject_id = l.id and x.kind = 'delete'))\
                            """),
                    ask(
                            "order lifted without its leaf, or the reverse",
                            """
                            select count(*) from consumption_order o where (o.lifted_on is not null) <>
                            (exists (select 1 from act_leaf x where x.subject_id = o.id and x.kind = 'lift'))\
                            """),
                    ask(
                            "payment without the restraint under its last leaf",
                            """
                            select count(*) from payment_event p
                            join act_leaf x on x.subject_id = p.case_id and x.kind = 'record'
                            join approval a on a.act_id = x.act_id and a.step = 'SENT'
                            where not exists (select 1 from restraint r join case_debtor d on d.party_id = r.party_id
                            where d.case_id = p.case_id and r.position =
                            (select max(y.position) from act_leaf y where y.act_id = x.act_id))\
                            """));

    static final List<Question> JOURNAL =
            List.of(
                    ask(
                            "leaf without its act",
                            """
                            select count(*) from journal_leaf j
                            where not exists (select 1 from act_leaf x where x.position = j.position)
                            and not exists (select 1 from lookup_seal s where s.position = j.position)\
                            """),
                    ask(
                            "leaf without its opening or key",
                            """
                            select count(*) from journal_leaf j
                            where (not exists (select 1 from journal_opening o where o.position = j.position)
                            or not exists (select 1 from journal_key k where k.position = j.position))
                            and not exists (select 1 from lookup_seal s where s.position = j.position)\
                            """),
                    ask(
                            "act completed without a leaf, or the reverse",
                            """
                            select count(*) from act a where (a.completed_at is not null) <>
                            (exists (select 1 from act_leaf x where x.act_id = a.id))\
                            """),
                    ask(
                            "open act that is no draft",
                            """
                            select count(*) from act a where a.completed_at is null and not exists
                            (select 1 from court_decision d where d.act_id = a.id)\
                            """),
                    ask(
                            "act without an approval",
                            """
                            select count(*) from act a
                            where not exists (select 1 from approval p where p.act_id = a.id)\
                            """),
                    ask(
                            "restraint without a leaf or a document",
                            """
                            select count(*) from restraint r
                            where not exists (select 1 from act_leaf x where x.position = r.position)
                            or not exists (select 1 from restraint_document d
                            where d.party_id = r.party_id and d.position = r.position)\
                            """),
                    ask(
                            "case with more or fewer leaves than steps",
                            """
                            select count(*) from enforcement_case c where
                            (select count(*) from act_leaf x where x.subject_id = c.id and x.kind = 'record') <> 1 +
                            (select count(n.issued_on) + count(n.served_on) from enforcement_notice n
                             join case_debtor d on d.id = n.case_debtor_id where d.case_id = c.id) +
                            (select count(*) from payment_event p where p.case_id = c.id)\
                            """),
                    ask(
                            "key without an answer",
                            "select count(*) from idempotency_key where status is null"));

    static final List<Question> QUESTIONS =
            Stream.of(DECISIONS, PAYMENTS, JOURNAL).flatMap(List::stream).toList();

    private HalfVisible() {}

    private static Question ask(String what, String sql) {
        return new Question(what, sql);
    }
}

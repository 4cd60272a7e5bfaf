package org.defaulterregistry.erasure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person or unit with its papers, whom no case names any more; with all the records that were
 * merged into it. After that the registry has never heard of it (D8).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonFile {
    /** What a case or an objection of whomever still says of these people and papers. */
    private static final String NAMED =
            """
            select 1 as one from case_debtor where party_id in (:parties) or document_id in (:documents)
            union all select 1 from court_decision where party_id in (:parties)
            union all select 1 from listing where party_id in (:parties)
            union all select 1 from consumption_order where party_id in (:parties)
            union all select 1 from exit_ban where party_id in (:parties)
            union all select 1 from permit where party_id in (:parties)
            union all select 1 from office
                where party_id in (:parties) or unit_id in (:parties) or document_id in (:documents)
            union all select 1 from clearance where party_id in (:parties) or document_id in (:documents)
            union all select 1 from correction_request where party_id in (:parties)
                or applicant_party_id in (:parties) or document_id in (:documents)
            union all select 1 from reconsideration where party_id in (:parties)
                or applicant_party_id in (:parties) or document_id in (:documents)
            union all select 1 from identity_dispute where document_id in (:documents)\
            """;

    private static final String KEPT =
            "select count(*) from ("
                    + NAMED
                    + """

                    union all select 1 from party where id in (:parties) and created_at >= :instant
                    union all select 1 from document
                        where id in (:documents) and (state = 'DRAFT' or created_at >= :instant)
                    union all select 1 from identity_draft where id in (:subjects) and signed_by is null
                    union all select 1 from party_change where id in (:subjects) and state = 'DRAFTED'
                    union all select 1 from duty
                        where subject_id in (:subjects) and (done_at is null or done_at >= :instant)
                    union all select 1 from act_leaf l join act a on a.id = l.act_id
                        where l.subject_id in (:subjects) and a.completed_at >= :instant
                    ) kept\
                    """;

    private static final String SUBJECTS =
            """
            select id from party where id in (:parties)
            union select id from document where id in (:documents)
            union select id from party_change where party_id in (:parties) or other_party_id in (:parties)
            union select id from identity_draft where subject_id in (:parties) or subject_id in (:documents)
            union select id from alarm where document_id in (:documents)\
            """;

    private static final String LOOKUPS =
            "(select id from lookup where party_id in (:parties) or document_id in (:documents))";
    private static final String NOTICES =
            "(select id from notice where party_id in (:parties) or lookup_id in " + LOOKUPS + ")";
    private static final String CHANGES =
            "(select id from party_change where party_id in (:parties) or other_party_id in (:parties))";

    private static final String ALARMS = "(select id from alarm where document_id in (:documents))";

    /** Whoever refers goes before what is referred to. */
    private static final List<String> ROWS =
            List.of(
                    "notice_reading where party_id in (:parties) or notice_id in " + NOTICES,
                    "notice where id in " + NOTICES,
                    "check_outcome where lookup_id in " + LOOKUPS,
                    "lookup where id in " + LOOKUPS,
                    "restraint_office where party_id in (:parties) or unit_id in (:parties)",
                    "restraint_document where party_id in (:parties) or document_id in (:documents)",
                    "restraint where party_id in (:parties)",
                    "party_change_document where document_id in (:documents) or change_id in "
                            + CHANGES,
                    "party_change where id in " + CHANGES,
                    "identity_draft where subject_id in (:parties) or subject_id in (:documents)",
                    "document_link where document_id in (:documents)",
                    "alarm_finding where alarm_id in " + ALARMS,
                    "alarm_case where alarm_id in " + ALARMS,
                    "alarm where id in " + ALARMS,
                    "document where id in (:documents)",
                    "party_distinction where party_id in (:parties) or distinct_from in (:parties)",
                    "party where id in (:parties)");

    /** Stands for no paper where there is none: a list in SQL cannot be empty. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Restraints restraints;
    private final LeafEraser leaves;

    PersonFile(JdbcClient jdbc, Restraints restraints, LeafEraser leaves) {
        this.jdbc = jdbc;
        this.restraints = restraints;
        this.leaves = leaves;
    }

    /** People without a case who may be due, in the order of their ids. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<UUID> candidates(LocalDate lastDayDue, UUID after, int most) {
        return jdbc.sql(
                        """
                        select p.id from party p
                        where p.created_at < :instant and p.id > :after and p.merged_into is null
                            and not exists (select 1 from case_debtor d where d.party_id = p.id)
                            and not exists (select 1 from office o where o.party_id = p.id)
                        order by p.id fetch first :most rows only\
                        """)
                .param("instant", instant(lastDayDue))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Erases the person whole, if nothing names him and his last act is long enough ago.
     *
     * @param lastDayDue what was done on that day is kept no longer
     */
    boolean erase(UUID party, LocalDate lastDayDue) {
        var parties = withAllMergedInto(party);
        parties.forEach(this::hold);
        var about = about(parties);
        var subjects = subjects(about);
        if (subjects.isEmpty()
                || isKept(about, subjects, lastDayDue)
                || parties.stream().anyMatch(this::isBound)) {
            return false;
        }
        jdbc.sql("update party set merged_into = null where id in (:parties)")
                .params(about)
                .update();
        ROWS.forEach(rows -> jdbc.sql("delete from " + rows).params(about).update());
        leaves.erase(subjects);
        return true;
    }

    private Set<UUID> withAllMergedInto(UUID party) {
        var all = new TreeSet<>(Set.of(party));
        Set<UUID> fresh = all;
        while (!fresh.isEmpty()) {
            fresh =
                    new HashSet<>(
                            jdbc.sql("select id from party where merged_into in (:parties)")
                                    .param("parties", all)
                                    .query((row, _) -> row.getObject(1, UUID.class))
                                    .list());
            fresh.removeAll(all);
            all.addAll(fresh);
        }
        return all;
    }

    private void hold(UUID party) {
        jdbc.sql("select id from party where id = ? for update")
                .param(party)
                .query(UUID.class)
                .optional();
    }

    private Map<String, Set<UUID>> about(Set<UUID> parties) {
        var documents =
                new HashSet<>(
                        jdbc.sql("select id from document where party_id in (:parties)")
                                .param("parties", parties)
                                .query((row, _) -> row.getObject(1, UUID.class))
                                .list());
        documents.add(NOTHING);
        return Map.of("parties", parties, "documents", documents);
    }

    private Set<UUID> subjects(Map<String, Set<UUID>> about) {
        return new HashSet<>(
                jdbc.sql(SUBJECTS)
                        .params(about)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private boolean isKept(Map<String, Set<UUID>> about, Set<UUID> subjects, LocalDate lastDayDue) {
        return jdbc.sql(KEPT)
                        .params(about)
                        .param("subjects", subjects)
                        .param("instant", instant(lastDayDue))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isBound(UUID party) {
        return restraints.of(party).stream()
                .anyMatch(state -> !state.bindings().isEmpty() || !state.offices().isEmpty());
    }

    private static OffsetDateTime instant(LocalDate lastDayDue) {
        return CourtTime.startOf(lastDayDue.plusDays(1)).atOffset(ZoneOffset.UTC);
    }
}

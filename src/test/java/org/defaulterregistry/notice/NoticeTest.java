package org.defaulterregistry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is concerned is told, once, and nobody else. */
abstract class NoticeTest extends NoticeScene {
    private static final String ORDERS = "/api/v1/consumption-orders";
    private static final String BANS = "/api/v1/exit-bans";

    @Autowired private LeafReader leaves;
    @Autowired private TransactionTemplate transaction;

    @OnH2
    static class OnH2Test extends NoticeTest {}

    @OnPostgres
    static class OnPostgresTest extends NoticeTest {}

    @Test
    void R_NOTICE_5_a_notice_that_warns_is_told_when_issued_and_when_served() {
        var warned = haidian.serves(Made.up(), true);
        var notWarned = haidian.serves(Made.up(), false);

        assertThat(kindsTold(warned.person())).containsExactly("warning-served", "warning");
        assertThat(kindsTold(notWarned.person())).isEmpty();
    }

    @Test
    void a_notice_says_court_case_and_day_in_two_languages_and_no_name() {
        var warned = haidian.warns(Made.up());

        var notice = notices(warned.person()).get(0);

        assertThat(notice.at("/court/id").asString()).isEqualTo("CN-110108");
        assertThat(notice.get("caseNumber").asString()).isEqualTo(warned.number());
        assertThat(notice.get("on").asString()).isEqualTo(haidian.today().toString());
        assertThat(notice.get("english").asString())
                .contains(warned.number())
                .contains("Haidian District People's Court (demo)");
        assertThat(notice.get("chinese").asString())
                .contains(warned.number())
                .contains("北京市海淀区人民法院");
        assertThat(notice.get("as").isNull()).isTrue();
        assertThat(notice.get("read").asBoolean()).isFalse();
        assertThat(notice.toString())
                .doesNotContain(warned.person().number())
                .doesNotContain(warned.person().name());
    }

    @Test
    void R_GRACE_15_a_listing_is_told_in_grace_too_and_its_publication_when_it_is_public() {
        var atOnce = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        var inGrace = haidian.lists(Made.up(), OPEN_ENDED, 1).from().person();

        assertThat(kindsTold(atOnce)).startsWith("consumption-order", "publication", "listing");
        assertThat(kindsTold(inGrace)).contains("listing").doesNotContain("publication");
    }

    @Test
    void every_removal_is_told_and_says_which() {
        var paid = haidian.lists(Made.up(), OPEN_ENDED);
        cashier.reports(paid.from(), "1000.00");
        var paidInGrace = haidian.lists(Made.up(), OPEN_ENDED, 1);
        cashier.reports(paidInGrace.from(), "1000.00");
        var wrong = haidian.lists(Made.up(), FIXED_TERM);
        withdraws(wrong, "wrong-person");
        var corrected = haidian.lists(Made.up(), FIXED_TERM);
        corrects(corrected, "basis-body", "\"Another court\"");

        assertThat(told(paid)).contains("deletion", "consumption-order-lifted");
        assertThat(told(paidInGrace)).contains("closing").doesNotContain("deletion");
        assertThat(told(wrong)).contains("withdrawal", "consumption-order-lifted");
        assertThat(told(corrected)).contains("correction").doesNotContain("withdrawal");
    }

    @Test
    void R_REMOVE_10_EXPIRY_what_the_registry_deletes_by_law_is_told_as_that() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var leaf =
                new FollowedLeaf(
                        journalSize(),
                        "expire",
                        UUID.fromString(entry.listing()),
                        "CN-110108",
                        clock.instant());

        var told = transaction.execute(_ -> leaves.read(leaf)).orElseThrow();

        assertThat(told.kind()).isEqualTo(NoticeKind.EXPIRY);
        assertThat(told.concerned().caseId().toString()).isEqualTo(entry.from().id());
    }

    @Test
    void R_TERM_2_a_longer_term_and_a_no_to_early_deletion_are_told() {
        var longer = haidian.lists(Made.up(), FIXED_TERM);
        var draft =
                haidian.judge()
                        .post(
                                "/api/v1/listings/" + longer.listing() + "/extensions",
                                """
                                {"years": 1, "why": "several-acts", "evidence": "Shown.", "reasons": "Again."}\
                                """);
        made(
                haidian.president()
                        .post("/api/v1/extensions/" + draft.id() + "/signature", "", draft.etag()),
                200);
        var rejected = haidian.lists(Made.up(), FIXED_TERM);
        cashier.reports(rejected.from(), "1000.00");
        assertThat(told(rejected)).contains("early-deletion-considered");
        made(
                acts(
                        haidian.judge(),
                        rejected,
                        "early-deletion-rejection",
                        "{\"reasons\": \"Property was hidden twice.\"}"),
                200);

        assertThat(told(longer)).contains("extension");
        assertThat(told(rejected)).startsWith("early-deletion-rejected").doesNotContain("deletion");
    }

    @Test
    void R_CONS_17_a_permit_that_was_asked_for_by_the_debtor_is_told_too() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        cashier.reports(entry.from(), "1000.00"); // the order goes, the entry stays
        made(
                haidian.president()
                        .post(
                                "/api/v1/permits",
                                """
                                {"debtorId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                                 "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                                """
                                        .formatted(
                                                entry.from().debtor(),
                                                haidian.today(),
                                                haidian.today().plusDays(1))),
                201);

        assertThat(told(entry)).startsWith("permit");
    }

    @Test
    void R_CONS_3_who_is_bound_through_a_unit_is_told_and_so_when_he_is_let_go() {
        var people = new People(haidian);
        var unit = people.lists(People.debtor(People.unit())).from();
        var holder = Made.up();
        var draft = made(people.draftsOffice(unit, "principal", holder.identity()), 201);
        follower.follow();
        assertThat(notices(holder)).isEmpty();

        var office = made(people.signs("/api/v1/offices", draft), 200);
        assertThat(toldOf(holder)).startsWith("office");
        made(
                haidian.judge()
                        .post(
                                "/api/v1/offices/" + office.id() + "/release",
                                """
                                {"reason": "not-of-the-four-groups", "evidence": "A plain shareholder."}\
                                """,
                                office.etag()),
                200);

        assertThat(toldOf(holder)).startsWith("office-released");
    }

    @Test
    void a_draft_that_was_taken_back_tells_nobody_that_he_is_free() {
        var people = new People(haidian);
        var unit = people.lists(People.debtor(People.unit())).from();
        var holder = Made.up();
        var draft = made(people.draftsOffice(unit, "principal", holder.identity()), 201);
        made(
                haidian.judge()
                        .post(
                                "/api/v1/offices/" + draft.id() + "/release",
                                """
                                {"reason": "not-of-the-four-groups", "evidence": "A plain shareholder."}\
                                """,
                                draft.etag()),
                200);

        assertThat(toldOf(holder)).isEmpty();
    }

    @Test
    void R_SELF_CHECK_that_an_entry_can_stand_is_told_and_why_stands_in_the_ways_off() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        happens(entry.from(), "ruling-not-to-enforce", "");
        made(
                acts(
                        haidian.secondJudge(),
                        entry,
                        "look",
                        "{\"reasons\": \"Property was hidden twice.\"}"),
                200);

        assertThat(told(entry)).startsWith("entry-stands");
        assertThat(as(entry.from().person()).get("/api/v1/me/ways-off").text())
                .contains("\"reasons\":\"Property was hidden twice.\"");
    }

    private List<String> toldOf(Made person) {
        follower.follow();
        return kindsTold(person);
    }

    @Test
    void R_CONS_17_permits_are_told_when_granted_and_when_taken_back() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var permit =
                made(
                        haidian.president()
                                .post(
                                        "/api/v1/permits",
                                        """
                                        {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                                         "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                                        """
                                                .formatted(
                                                        entry.order(),
                                                        haidian.today(),
                                                        haidian.today().plusDays(5))),
                        201);
        assertThat(told(entry)).startsWith("permit");

        made(
                haidian.judge()
                        .post(
                                "/api/v1/permits/" + permit.id() + "/revocation",
                                """
                                {"because": "false-evidence", "foundOn": "%s", "evidence": "The hospital denies it."}\
                                """
                                        .formatted(haidian.today()),
                                permit.etag()),
                200);
        assertThat(told(entry)).startsWith("permit-revoked", "permit");
    }

    @Test
    void orders_and_exit_bans_are_told_when_made_and_when_lifted() {
        var ordered = haidian.warns(Made.up());
        signed(
                ORDERS,
                """
                {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
                 "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
                 "consequencesStated": true, "reasons": "Nothing was paid in time."}\
                """
                        .formatted(ordered.debtor()));
        var banned = haidian.warns(Made.up());
        signed(
                BANS,
                """
                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
                """
                        .formatted(banned.debtor()));
        assertThat(kindsTold(ordered.person())).startsWith("consumption-order");
        assertThat(kindsTold(banned.person())).startsWith("exit-ban");

        cashier.reports(ordered, "1000.00");
        cashier.reports(banned, "1000.00");

        assertThat(kindsTold(ordered.person()))
                .startsWith("consumption-order-lifted", "consumption-order");
        assertThat(kindsTold(banned.person())).startsWith("exit-ban-lifted", "exit-ban");
    }

    private void signed(String under, String body) {
        var draft = made(haidian.judge().post(under, body), 201);
        made(
                haidian.president().post(under + "/" + draft.id() + "/signature", "", draft.etag()),
                200);
    }

    @Test
    void R_QUERY_2_a_refusal_that_a_provider_reports_is_told_once_without_court_and_case() {
        var person = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        kindsTold(person);
        refuses(person);

        var newest = notices(person).get(0);
        follower.follow();

        assertThat(newest.get("kind").asString()).isEqualTo("refusal-reported");
        assertThat(newest.get("court").isNull()).isTrue();
        assertThat(newest.get("caseNumber").isNull()).isTrue();
        assertThat(kindsTold(person)).containsOnlyOnce("refusal-reported");
    }

    @Test
    void a_page_that_was_told_and_not_ticked_off_is_told_again_and_shown_once() {
        var before = cursor();
        var person = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        var once = kindsTold(person);
        assertThat(once).hasSize(5);

        jdbc.sql("update notice_cursor set position = ?").param(before).update();

        assertThat(kindsTold(person)).isEqualTo(once);
        assertThat(cursor()).isEqualTo(journalSize());
    }

    private long cursor() {
        follower.follow();
        return jdbc.sql("select position from notice_cursor").query(Long.class).single();
    }

    @Test
    void a_page_that_fails_halfway_is_told_whole_the_next_time() {
        cursor();
        var person = haidian.lists(Made.up(), OPEN_ENDED).from().person();

        transaction.executeWithoutResult(killed -> {
            follower.follow();
            killed.setRollbackOnly();
        });

        assertThat(kindsTold(person)).hasSize(5);
    }

    @Test
    void two_nodes_that_follow_at_once_tell_everything_once() throws Exception {
        cursor();
        var people =
                IntStream.range(0, 5)
                        .mapToObj(_ -> haidian.lists(Made.up(), OPEN_ENDED).from().person())
                        .toList();
        List<Callable<Void>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(() -> {
                follower.follow();
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(nodes.size())) {
            for (var done : threads.invokeAll(nodes)) {
                done.get();
            }
        }

        assertThat(people).allSatisfy(person -> assertThat(kindsTold(person)).hasSize(5));
    }

    @Test
    void a_notice_is_read_by_whom_it_concerns_and_by_nobody_else() {
        var person = haidian.warns(Made.up()).person();
        var id = notices(person).get(0).get("id").asString();
        var address = "/api/v1/me/notices/" + id + "/reading";
        var stranger = haidian.warns(Made.up()).person();

        assertThat(as(stranger).post(address, "").status()).isEqualTo(404);
        assertThat(as(Made.up()).post(address, "").status()).isEqualTo(404);
        var read = as(person).post(address, "");

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.json().get("read").asBoolean()).isTrue();
        var at = notices(person).get(0).get("readAt").asString();
        assertThat(as(person).post(address, "").json().get("readAt").asString()).isEqualTo(at);
        assertThat(notices(person).get(1).get("read").asBoolean()).isFalse();
    }

    @Test
    void R_CONS_3_UNIT_who_answers_for_a_unit_reads_its_notices_marked_so_while_he_does() {
        var people = new People(haidian);
        var unit = people.warns(People.debtor(People.unit()));
        var officer = Made.up();
        var stranger = Made.up();
        var office =
                made(
                        people.signs(
                                "/api/v1/offices",
                                people.draftsOffice(unit, "principal", officer.identity())),
                        200);
        made(haidian.signs(made(haidian.drafts(unit, 1), 201)), 200);

        var listing = notices(officer).get(2);
        assertThat(listing.get("kind").asString()).isEqualTo("listing");
        assertThat(listing.get("as").asString()).isEqualTo("principal");
        assertThat(kindsTold(stranger)).isEmpty();
        read(officer, listing.get("id").asString());

        release(office.id());
        assertThat(kindsTold(officer))
                .as("of the unit nothing")
                .containsOnly("office", "office-released");
    }

    private void read(Made person, String notice) {
        made(as(person).post("/api/v1/me/notices/" + notice + "/reading", ""), 200);
    }

    private void release(String office) {
        var address = "/api/v1/offices/" + office;
        var etag = haidian.clerk().get(address).etag();
        var released =
                haidian.judge()
                        .post(
                                address + "/release",
                                """
                                {"reason": "not-of-the-four-groups", "evidence": "Shown."}\
                                """,
                                etag);
        made(released, 200);
    }

    @Test
    void D12_after_a_merger_the_notices_are_those_of_the_party_that_stays() {
        var people = new People(haidian);
        var born = LocalDate.of(1981, 4, 5);
        var card = Made.born(born);
        var first = haidian.warns(card);
        var second = people.warns(People.debtor(People.passport("MERGED NAME"), born, ""));
        follower.follow();
        assertThat(kindsTold(card)).hasSize(2);

        made(
                people.signs(
                        "/api/v1/party-mergers",
                        people.draftsMerger(people.partyOf(first), people.partyOf(second))),
                200);

        assertThat(kindsTold(card)).hasSize(4);
    }

    @Test
    void nobody_gets_a_record_by_reading_his_notices() {
        var before = jdbc.sql("select count(*) from party").query(Long.class).single();

        assertThat(notices(Made.up())).isEmpty();
        assertThat(jdbc.sql("select count(*) from party").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void a_registry_without_a_mail_server_says_so_and_keeps_no_address() {
        var person = haidian.warns(Made.up()).person();

        var answer = puts(person, "somebody@example.org");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("sends no mails");
        assertThat(as(person).get("/api/v1/me/email").json().get("address").isNull()).isTrue();
    }

    private List<String> told(Entry entry) {
        return kindsTold(entry.from().person());
    }
}

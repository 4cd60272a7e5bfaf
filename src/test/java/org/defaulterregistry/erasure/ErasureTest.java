package org.defaulterregistry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is kept no longer goes, and nothing else. */
abstract class ErasureTest extends ErasureScene {
    /** Of what these tables hold, everything goes with the case or the person it is about. */
    private static final Set<String> EMPTIED =
            Set.of(
                    "alarm",
                    "alarm_case",
                    "alarm_finding",
                    "case_debtor",
                    "check_outcome",
                    "clearance",
                    "consumption_order",
                    "correction_request",
                    "court_decision",
                    "decision_text",
                    "document",
                    "document_link",
                    "enforcement_case",
                    "enforcement_notice",
                    "evidence",
                    "exit_ban",
                    "identity_dispute",
                    "identity_draft",
                    "import_batch",
                    "import_case",
                    "inspection",
                    "journal_key",
                    "journal_opening",
                    "listing",
                    "listing_application",
                    "lookup",
                    "notice",
                    "notice_reading",
                    "office",
                    "owed_deletion",
                    "party",
                    "party_change",
                    "party_change_document",
                    "party_distinction",
                    "payment_event",
                    "performance_event",
                    "permit",
                    "reconsideration",
                    "restraint",
                    "restraint_document",
                    "restraint_office");

    /** What these tables hold is about nobody who is on the register, or has its link cut. */
    private static final Map<String, String> STAYS =
            Map.ofEntries(
                    Map.entry("account", "somebody's own, or an officer's"),
                    Map.entry("account_role", "likewise"),
                    Map.entry("mail_address", "likewise"),
                    Map.entry("mail", "that a mail was sent, never what about"),
                    Map.entry("act", "which court acted, and when"),
                    Map.entry("act_leaf", "what the leaf is about is cut off"),
                    Map.entry("approval", "the officers who answer for an act; citizens are cut"),
                    Map.entry("brake_count", "how much a court did"),
                    Map.entry("brake_hold", "likewise, and which officer looked"),
                    Map.entry("client", "a machine"),
                    Map.entry("client_grant", "likewise"),
                    Map.entry("client_scope", "likewise"),
                    Map.entry("court", "a public body"),
                    Map.entry("deputisation", "officers"),
                    Map.entry("duties_round", "a time"),
                    Map.entry("duty", "what it is about is cut off"),
                    Map.entry("concerned", "a view of the tables that are emptied"),
                    Map.entry("erasure_round", "times and a count"),
                    Map.entry("erased_entry", "for the figures: nobody"),
                    Map.entry("erased_objection", "likewise"),
                    Map.entry("fingerprint_key", "the id of a key"),
                    Map.entry("flyway_schema_history", "the schema"),
                    Map.entry("idempotency_key", "the answer is blanked after its own period"),
                    Map.entry("journal_checkpoint", "public"),
                    Map.entry("journal_head", "a number"),
                    Map.entry("journal_signer", "a row to queue for"),
                    Map.entry("journal_signing_key", "public keys"),
                    Map.entry("journal_tile", "hashes of public leaves"),
                    Map.entry("journal_leaf", "public, and about nobody"),
                    Map.entry("law_data", "the law"),
                    Map.entry("lookup_count", "counts"),
                    Map.entry("lookup_seal", "salted hashes"),
                    Map.entry("notice_cursor", "a number"),
                    Map.entry("shedlock", "which node's turn it is"));

    @OnH2
    static class OnH2Test extends ErasureTest {}

    @OnPostgres
    static class OnPostgresTest extends ErasureTest {}

    @Test
    void D9_three_years_after_the_last_act_nothing_of_the_person_is_left_and_not_a_day_before() {
        var entry = refusedAndPaid();
        var words = words(entry);
        var ended = haidian.today();

        moveTo(ended.plusYears(3));
        worker.work();
        assertThat(words).allSatisfy(word -> assertThat(everywhere.find(word)).isNotEmpty());
        assertThat(read(entry).status()).isEqualTo(200);

        moveTo(ended.plusYears(3).plusDays(1));
        var round = worker.work();

        assertThat(round.cases()).isPositive();
        assertThat(round.people()).isPositive();
        assertThat(round.failed()).isZero();
        assertThat(words).allSatisfy(word -> assertThat(everywhere.find(word)).isEmpty());
        assertThat(read(entry).status()).isEqualTo(404);
        assertThat(haidian.clerk().get("/api/v1/enforcement-cases/" + entry.from().id()).status())
                .isEqualTo(404);
    }

    @Test
    void D8_whoever_was_erased_is_unknown_to_himself_and_to_checks() {
        var entry = refusedAndPaid();
        var person = entry.from().person();
        var other = Made.up();
        erasedInTime();
        signInAgain();

        var rows = rows("lookup");
        assertThat(airline.decision(person, haidian.today())).isEqualTo("CLEAR");

        assertThat(rows("lookup")).isEqualTo(rows);
        var me = me(person);
        var stranger = me(other);
        assertThat(me.get("summary")).isEqualTo(stranger.get("summary"));
        Stream.of(
                        "entries",
                        "consumptionOrders",
                        "offices",
                        "permits",
                        "exitBans",
                        "whoAsked",
                        "whoLooked")
                .forEach(part -> assertThat(me.get(part)).as(part).isEmpty());
    }

    @Test
    void D9_every_leaf_stays_and_each_destroyed_opening_has_an_erase_leaf() {
        var entry = refusedAndPaid();
        var leaves = leavesOf(entry);
        var before = bytes();

        erasedInTime();

        var after = bytes();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        var erased =
                after.subList(before.size(), after.size()).stream()
                        .map(leaf -> leaf.getBytes(StandardCharsets.ISO_8859_1))
                        .map(PublicLeaf::parse)
                        .map(PublicLeaf.Erase.class::cast)
                        .map(PublicLeaf.Erase::target)
                        .toList();
        assertThat(erased).doesNotHaveDuplicates().containsAll(leaves);
        assertThat(openings()).doesNotContainAnyElementsOf(erased);
        assertThat(openings()).hasSize((int) journalSize() - allErased());
        assertThat(kindsAt(leaves)).contains("list", "publish", "delete", "restrict", "lift");
        assertThat(worker.work().didNothing()).as("once is enough").isTrue();
    }

    @Test
    void the_figures_of_a_court_stay_what_they_were() {
        var wrongly = haidian.lists(Made.up(), OPEN_ENDED);
        var listed = haidian.today();
        moveTo(listed.plusDays(5));
        haidian.transfers(wrongly.from());
        withdraws(chaoyang, wrongly, "wrong-person");
        refusedAndPaid();
        var ended = haidian.today();
        var before = figures(listed, ended);
        assertThat(before.getFirst().get("daysWronglyListed").asLong()).isEqualTo(6);

        erasedInTime();

        var rest = figures(listed, ended);
        Stream.of(
                        "listings",
                        "removals",
                        "daysFromTriggerToRemoval",
                        "breaches",
                        "objections",
                        "daysWronglyListed")
                .forEach(figure ->
                        assertThat(rest)
                                .extracting(one -> one.get(figure))
                                .as(figure)
                                .isEqualTo(before.stream().map(one -> one.get(figure)).toList()));
        assertThat(chaoyang.clerk().get("/api/v1/listings/" + wrongly.listing()).status())
                .isEqualTo(404);
    }

    @Test
    void nothing_goes_while_an_order_still_binds() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(entry, "termLastDay").plusDays(1));
        assertThat(deletes(entry, "term-expired").status()).isEqualTo(200);
        assertOrderStays(entry);

        moveTo(haidian.today().plusYears(8));
        worker.work();

        assertThat(read(entry).status()).isEqualTo(200);
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
    }

    @Test
    void nothing_goes_while_an_objection_is_open() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var objected =
                account(entry.from().person())
                        .post(
                                "/api/v1/correction-requests",
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "It is all wrong."}\
                                """
                                        .formatted(entry.listing()));
        assertThat(objected.status()).as(objected.text()).isEqualTo(201);
        cashier.reports(entry.from(), "1000.00");

        moveTo(haidian.today().plusYears(8));
        worker.work();

        assertThat(read(entry).status()).isEqualTo(200);
    }

    @Test
    void of_two_debtors_nobody_goes_while_one_is_on_the_list() {
        var people = List.of(Made.up(), Made.up());
        var together = haidian.listsJointly(people);
        var first = entriesOf(together.id()).getFirst();
        assertThat(
                        haidian.judge()
                                .post(
                                        "/api/v1/listings/" + first + "/withdrawal",
                                        """
                                        {"reason": "wrong-person", "foundOn": "%s", "evidence": "Shown to the court."}\
                                        """
                                                .formatted(haidian.today()),
                                        haidian.clerk().get("/api/v1/listings/" + first).etag())
                                .status())
                .isEqualTo(200);
        moveTo(haidian.today().plusYears(4));
        worker.work();
        assertThat(people)
                .allSatisfy(one -> assertThat(everywhere.find(one.number())).isNotEmpty());

        cashier.reports(together, "1000.00");
        erasedInTime();

        assertThat(people).allSatisfy(one -> assertThat(everywhere.find(one.number())).isEmpty());
    }

    @Test
    void who_has_another_case_stays_with_what_binds_there_and_loses_the_old_one() {
        var old = haidian.lists(Made.up(), OPEN_ENDED);
        withdraws(old, "wrong-person");
        moveTo(haidian.today().plusYears(2));
        var young = haidian.lists(old.from().person(), OPEN_ENDED);

        moveTo(haidian.today().plusYears(2));
        worker.work();

        assertThat(read(old).status()).isEqualTo(404);
        assertThat(everywhere.find(old.from().id())).isEmpty();
        assertThat(everywhere.find(old.from().number())).isEmpty();
        assertStays(young);
    }

    @Test
    void an_officer_goes_with_his_unit_and_not_while_another_case_binds_it() {
        var people = new People(haidian);
        var unit = People.unit();
        var first = people.lists(People.debtor(unit));
        var officer = Made.up();
        People.made(
                people.signs(
                        "/api/v1/offices",
                        people.draftsOffice(first.from(), "principal", officer.identity())),
                200);
        cashier.reports(first.from(), "1000.00");
        moveTo(haidian.today().plusYears(2));
        var second = people.lists(People.debtor(unit));
        moveTo(haidian.today().plusYears(2));
        worker.work();
        assertThat(airline.decision(officer, haidian.today()))
                .as("through the unit's other case")
                .isEqualTo("RESTRICTED");
        assertThat(read(first).status()).isEqualTo(200);

        cashier.reports(second.from(), "1000.00");
        erasedInTime();

        assertThat(everywhere.find(officer.number())).isEmpty();
        assertThat(everywhere.find(officer.name())).isEmpty();
        assertThat(everywhere.find(first.from().number())).isEmpty();
        assertThat(everywhere.find(second.from().number())).isEmpty();
    }

    @Test
    void D12_whoever_was_merged_goes_as_one_with_all_papers() {
        var people = new People(haidian);
        var card = Made.born(LocalDate.of(1980, 2, 3));
        var passport = People.passport("ABSORBED HOLDER");
        var byCard = haidian.lists(card, OPEN_ENDED);
        var byPassport = people.warns(People.debtor(passport, LocalDate.of(1980, 2, 3), ""));
        var kept = people.partyOf(byCard.from());
        var absorbed = people.partyOf(byPassport);
        People.made(
                people.signs("/api/v1/party-mergers", people.draftsMerger(kept, absorbed)), 200);
        cashier.reports(byCard.from(), "1000.00");

        erasedInTime();

        assertThat(List.of(card.number(), card.name(), "ABSORBED HOLDER", kept, absorbed))
                .allSatisfy(word -> assertThat(everywhere.find(word)).isEmpty());
    }

    @Test
    void P6_nothing_is_erased_while_the_clocks_disagree() {
        var entry = refusedAndPaid();
        moveTo(haidian.today().plusYears(4));
        clock.runAheadOfTheDatabase(Duration.ofMinutes(1));

        assertThat(worker.work().heldStill()).isTrue();

        assertThat(read(entry).status()).isEqualTo(200);
    }

    @Test
    void P8_a_repeat_after_a_month_is_no_second_act_though_its_answer_is_gone() {
        var body =
                haidian.caseBody(
                        haidian.newCaseNumber(), "{\"identity\": " + Made.up().identity() + "}");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = haidian.clerk().post("/api/v1/enforcement-cases", body, key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);

        moveTo(haidian.today().plusDays(30));
        worker.work();
        assertThat(haidian.clerk().post("/api/v1/enforcement-cases", body, key).text())
                .isEqualTo(first.text());

        moveTo(haidian.today().plusDays(1));
        worker.work();
        var late = haidian.clerk().post("/api/v1/enforcement-cases", body, key);

        assertThat(late.status()).as(late.text()).isEqualTo(409);
    }

    @Test
    void every_table_is_either_emptied_or_known_to_be_about_nobody() {
        var known = new TreeSet<>(EMPTIED);
        known.addAll(STAYS.keySet());

        assertThat(everywhere.tables())
                .as(
                        "a table is new: say in ErasureTest whether it holds anything about people,"
                                + " and let CaseFile or PersonFile empty it if it does")
                .isEqualTo(known);
    }

    private Set<String> kindsAt(List<Long> positions) {
        return jdbc
                .sql("select kind from act_leaf where position in (:positions)")
                .param("positions", positions)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Each erase leaf stands for one opening that is gone, and has none itself. */
    private int allErased() {
        return 2 * (int) bytes().stream().filter(leaf -> leaf.contains("\nkind erase\n")).count();
    }

    private List<String> entriesOf(String caseId) {
        return jdbc.sql("select id from listing where case_id = ?")
                .param(UUID.fromString(caseId))
                .query((row, _) -> row.getObject(1, UUID.class).toString())
                .list();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Of all courts together, then of each. */
    private List<JsonNode> figures(LocalDate from, LocalDate to) {
        var found =
                Http.nobody(port)
                        .get("/api/v1/statistics/courts?from=%s&to=%s".formatted(from, to))
                        .json();
        return Stream.concat(Stream.of(found.get("all")), found.get("courts").valueStream())
                .toList();
    }

    private JsonNode me(Made person) {
        var me = account(person).get("/api/v1/me");
        assertThat(me.status()).as(me.text()).isEqualTo(200);
        return me.json();
    }
}

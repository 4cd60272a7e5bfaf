package org.defaulterregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The whole made-up world: every state is in it, and everybody comes out as his state says. */
@TestPropertySource(properties = "registry.demo-cases=all")
abstract class DemoWorldTest extends RegistryTest {
    private static final int MANY = 200;

    @Autowired private DemoWorld world;
    @Autowired private Deadlines deadlines;

    @OnH2
    static class OnH2Test extends DemoWorldTest {}

    @OnPostgres
    static class OnPostgresTest extends DemoWorldTest {}

    /** Each finds something. */
    private static final Map<String, String> STATES =
            Map.ofEntries(
                    Map.entry(
                            "recorded only",
                            "select 1 from case_debtor d where not exists (select 1 from enforcement_notice n where n.case_debtor_id = d.id)"),
                    Map.entry(
                            "application pending",
                            "select 1 from listing_application where state = 'RECEIVED'"),
                    Map.entry(
                            "application refused",
                            "select 1 from listing_application where state = 'REFUSED'"),
                    Map.entry(
                            "application barred",
                            "select 1 from listing_application where state = 'BARRED'"),
                    Map.entry(
                            "application led to an entry",
                            "select 1 from listing_application where state = 'LISTED'"),
                    Map.entry("drafted", "select 1 from court_decision where state = 'DRAFTED'"),
                    Map.entry(
                            "refused by law",
                            "select 1 from court_decision where state = 'REFUSED'"),
                    Map.entry(
                            "held for filing",
                            "select 1 from court_decision where state = 'HELD' and filed_on is null"),
                    Map.entry("filed", "select 1 from court_decision where filed_on is not null"),
                    Map.entry(
                            "publication not recorded",
                            "select 1 from duty where kind = 'PUBLISH_ENTRY' and done_at is null"),
                    Map.entry("withdrawn", "select 1 from listing where ended_as = 'WITHDRAWN'"),
                    Map.entry(
                            "closed within grace",
                            "select 1 from listing where ended_as = 'CLOSED'"),
                    Map.entry("several grounds", "select 1 from listing where grounds like '%,%'"),
                    Map.entry("extended", "select 1 from court_decision where kind = 'EXTENSION'"),
                    Map.entry("corrected", "select 1 from duty where kind = 'CORRECT_ENTRY'"),
                    Map.entry(
                            "permit taken back",
                            "select 1 from permit where revoked_on is not null"),
                    Map.entry(
                            "private consumption",
                            "select 1 from permit where kind = 'PRIVATE_CONSUMPTION'"),
                    Map.entry(
                            "order lifted",
                            "select 1 from consumption_order where lifted_under like 'R-CONS-9%'"),
                    Map.entry("exit ban", "select 1 from exit_ban where lifted_on is null"),
                    Map.entry(
                            "exit ban lifted",
                            "select 1 from exit_ban where lifted_on is not null"),
                    Map.entry("link drafted", "select 1 from document where state = 'DRAFT'"),
                    Map.entry(
                            "identity in dispute",
                            "select 1 from document where disputed_until is not null"),
                    Map.entry(
                            "objection pending",
                            "select 1 from correction_request where state = 'PENDING'"),
                    Map.entry(
                            "objection upheld, mix-up confirmed",
                            "select 1 from correction_request where state = 'UPHELD' and clearance_id is not null"),
                    Map.entry(
                            "objection rejected and served",
                            "select 1 from correction_request where state = 'REJECTED' and served_on is not null"),
                    Map.entry(
                            "reconsideration pending",
                            "select 1 from reconsideration where state = 'PENDING'"),
                    Map.entry(
                            "refusal reported",
                            "select 1 from check_outcome where outcome = 'REFUSED' and not groundless"),
                    Map.entry(
                            "refusal without ground",
                            "select 1 from check_outcome where groundless"),
                    Map.entry(
                            "answer disputed",
                            "select 1 from check_outcome where outcome = 'PERSON_DISPUTES'"),
                    Map.entry("dead", "select 1 from party where died_on is not null"),
                    Map.entry("merged", "select 1 from party where merged_into is not null"));

    @Test
    void every_state_has_a_case() {
        assertThat(count("select count(*) from enforcement_case")).isGreaterThan(MANY);
        STATES.forEach((state, found) ->
                assertThat(jdbc.sql(found).query(Integer.class).list()).as(state).isNotEmpty());
        for (var ground : List.of("1", "2", "3", "4", "5", "6")) {
            assertThat(
                            count(
                                    "select count(*) from listing where ended_on is null and grounds = '"
                                            + ground
                                            + "'"))
                    .as("ground " + ground)
                    .isPositive();
        }
    }

    @Test
    void R_REMOVE_10_entries_were_deleted_under_each_trigger() {
        assertThat(
                        jdbc.sql(
                                        "select distinct ended_under from listing where ended_under is not null")
                                .query(String.class)
                                .list())
                .contains(
                        "R-REMOVE-10(1)",
                        "R-REMOVE-10(2)",
                        "R-REMOVE-10(3)",
                        "R-REMOVE-10(4)",
                        "R-REMOVE-10(5)",
                        "R-REMOVE-10(6)",
                        "R-REMOVE-10(7)",
                        "R-REMOVE-10-EXPIRY",
                        "R-TERM-2(3)");
    }

    @Test
    void duties_are_due_today_and_overdue() {
        var due = deadlines.days(today(), 0).date();
        for (var kind : List.of("DECIDE_APPLICATION", "DELETE_EXPIRED_ENTRY")) {
            var open = "select count(*) from duty where done_at is null and kind = '" + kind + "'";
            assertThat(count(open + " and due_on = date '" + due + "'")).as(kind).isPositive();
            assertThat(count(open + " and due_on < date '" + today() + "'")).as(kind).isPositive();
        }
    }

    @Test
    void R_DEMO_1_nobody_is_real() {
        assertThat(count("select count(*) from document where number not like '%990101%'"))
                .isZero();
        assertThat(count("select count(*) from document where name not like '演示%'")).isZero();
    }

    @Test
    void everybody_comes_out_as_his_state_says() {
        var told = new EnumMap<DemoPerson, String>(DemoPerson.class);
        expected().keySet().forEach(person -> told.put(person, flies(person) + borrows(person)));

        assertThat(told).containsExactlyInAnyOrderEntriesOf(expected());
    }

    @Test
    void it_is_created_once() {
        var before = journalSize();

        world.afterSingletonsInstantiated();

        assertThat(journalSize()).isEqualTo(before);
    }

    /** What the airline is told, and the bank: the order closes a flight, only the entry a loan. */
    private static Map<DemoPerson, String> expected() {
        var expected = new EnumMap<DemoPerson, String>(DemoPerson.class);
        for (var person : DemoPerson.values()) {
            var answer =
                    switch (person) {
                        case ZHANG,
                                XIAO,
                                ZHAO,
                                ZHOU,
                                ZHENG,
                                JIANG,
                                YOU,
                                XU,
                                HE,
                                LYU,
                                QI,
                                XIE,
                                DOU,
                                SONG ->
                                "CLEAR CLEAR";
                        case LI,
                                WANG,
                                FENG,
                                YANG,
                                SHI,
                                KONG,
                                CAO,
                                YAN,
                                ZOU,
                                BAI,
                                YU,
                                DAI,
                                PANG,
                                JI ->
                                "RESTRICTED RESTRICTED";
                        case CHEN, WU, CHU, WEI, QIN, HUA, JIN, TAO, SHUI -> "RESTRICTED CLEAR";
                        case SUN -> "CLEAR RESTRICTED";
                        case SHEN, ZHANG_LAN -> "INDETERMINATE INDETERMINATE";
                    };
            expected.put(person, answer);
        }
        return expected;
    }

    private String flies(DemoPerson person) {
        return airline.asks(identity(person), today()).json().get("decision").asString();
    }

    private String borrows(DemoPerson person) {
        var answer =
                Http.machine(port, "demo-bank", "check")
                        .post(
                                "/api/v1/checks",
                                """
                                {"measure": "bank-credit", "on": "%s", "purpose": "credit-decision", "clientReference": "L-1", "person": %s}\
                                """
                                        .formatted(today(), identity(person)));
        return " " + answer.json().get("decision").asString();
    }

    private static String identity(DemoPerson person) {
        return """
        {"documentType": "resident-id", "documentNumber": "%s", "name": "%s"}\
        """
                .formatted(person.number(), person.who().name());
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

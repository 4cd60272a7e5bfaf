package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.duties.DutiesWorker;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.Periods;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/** Operators load the calendar of 2027, a measure and a court into a running registry. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LawDataTest extends RegistryTest {
    private static final String ADDRESS = "/api/v1/admin/law-data";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Made up: one holiday in the first working days of the year. */
    private static final String OF_2027 =
            "2027-01-01,holiday,New Year\n2027-01-04,holiday,Made-up day of rest\n2027-01-09,makeup-workday,Instead of it\n";

    @Autowired private Deadlines deadlines;
    @Autowired private Editions editions;
    @Autowired private DutiesWorker worker;

    @OnH2
    static class OnH2Test extends LawDataTest {}

    @OnPostgres
    static class OnPostgresTest extends LawDataTest {}

    @Test
    @Order(1)
    void R_CAL_6_a_file_that_cannot_be_used_is_refused_line_by_line_and_not_kept()
            throws IOException {
        var answer =
                one().post(
                                ADDRESS,
                                body(
                                        "calendar",
                                        "bad",
                                        builtIn("cn-workdays.csv")
                                                + "2026-02-31,holiday,No day\n2026-10-08,makeup-workday,A Thursday\n2027-01-01,feast,X\n2029-01-01,holiday,Gap\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .get("errors")
                                .valueStream()
                                .map(fault -> fault.get("detail").asString()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 110: "),
                        second -> assertThat(second).startsWith("line 111: "),
                        third -> assertThat(third).startsWith("line 112: "),
                        last -> assertThat(last).contains("gap"));
        assertThat(one().get(ADDRESS).text()).doesNotContain("\"bad\"");
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "calendar",
                                                "less",
                                                "date,type,name\n2027-01-01,holiday,X\n"))
                                .text())
                .contains("[2024, 2025, 2026]");
    }

    @Test
    @Order(2)
    void R_CAL_6_the_other_lists_are_read_as_closely() throws IOException {
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "measures",
                                                "bad",
                                                builtIn("measures.csv") + "Air,,,\n"))
                                .text())
                .contains("line 62: 4 cells where 13 belong");
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "measures",
                                                "less",
                                                builtIn("measures.csv")
                                                        .replaceFirst("air-travel", "Air Travel")))
                                .text())
                .contains("line 2: column key")
                .contains("leaves out 1 measures");
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "courts",
                                                "bad",
                                                courts(
                                                        "CN-44,High,高院,high,,粤\nCN,Other,他,basic,CN-11,京0108\n")))
                                .text())
                .contains("line 2: column next_higher")
                .contains("line 3: column number_code");
        var built = builtIn("retention.csv");
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "retention",
                                                "bad",
                                                built.replace("case,P3Y", "case,P6M")
                                                        .replace("identity,P1Y", "face,1 year")
                                                        .replace("answer,P30D", "answer,P7M")))
                                .text())
                .contains("line 2: column period", "R-RELIST-10(b)")
                .contains("line 3: column records", "line 3: column period")
                .contains("line 5: column period");
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "retention",
                                                "later",
                                                built.replaceFirst("2017-10-01", "2999-10-01")))
                                .text())
                .contains("not every kind of record has a period that is in force");
    }

    @Test
    @Order(5)
    void D11_another_period_is_in_force_with_consent_and_read_by_anyone() throws IOException {
        var built = builtIn("retention.csv");
        load("retention", "seven-months", built.replace("case,P3Y", "case,P7M"));

        var nobody = Http.nobody(port);
        assertThat(
                        nobody.get("/api/v1/retention")
                                .json()
                                .get("periods")
                                .get(0)
                                .get("period")
                                .asString())
                .isEqualTo("P7M");
        assertThat(nobody.get("/api/v1/retention?version=2026-11").text()).contains("P3Y");
        assertThat(nobody.get("/api/v1/retention?version=none").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void R_CAL_6_one_proposes_another_consents_and_the_next_act_counts_by_it() throws IOException {
        assertThat(workingDay("2027-01-04")).contains("calendar-not-published");
        var duty = estimatedDuty();
        var draft =
                one().post(
                                ADDRESS,
                                body("calendar", "2027-1", builtIn("cn-workdays.csv") + OF_2027));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(workingDay("2027-01-04"))
                .as("a draft binds nobody")
                .contains("calendar-not-published");

        var address = ADDRESS + "/" + draft.id();
        var alone = one().post(address + "/consent", "", draft.etag());
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().get("rule").asString()).isEqualTo("R-CAL-6");
        assertThat(two().post(address + "/consent", "").status()).isEqualTo(428);
        assertThat(two().get(address).json().get("content").asString())
                .contains("Made-up day of rest");

        var before = journalSize();
        var consent = two().post(address + "/consent", "", draft.etag());

        assertThat(consent.status()).as(consent.text()).isEqualTo(200);
        assertThat(consent.json().get("position").asLong()).isEqualTo(before);
        assertThat(journalSize()).isEqualTo(before + 1);
        assertThat(
                        jdbc.sql("select kind from act_leaf where position = ?")
                                .param(before)
                                .query(String.class)
                                .single())
                .isEqualTo("record");
        assertThat(workingDay("2027-01-04"))
                .contains("\"working_day\":false")
                .contains("\"calendarVersion\":\"2027-1\"");
        assertThat(
                        jdbc.sql(
                                        "select due_on || ' ' || calendar_version from duty where id = ? and estimate = false")
                                .param(duty)
                                .query(String.class)
                                .single())
                .as("counted again in the same act")
                .isEqualTo("2027-01-06 2027-1");
        assertThat(two().post(address + "/consent", "", consent.etag()).status()).isEqualTo(409);
        assertThat(
                        one().post(
                                        ADDRESS,
                                        body(
                                                "calendar",
                                                "2027-1",
                                                builtIn("cn-workdays.csv") + OF_2027))
                                .status())
                .isEqualTo(409);
    }

    @Test
    @Order(4)
    void R_CAL_5_editions_that_were_in_force_can_still_be_read() {
        var nobody = Http.nobody(port);

        assertThat(nobody.get("/api/v1/calendar").json().get("version").asString())
                .isEqualTo("2027-1");
        assertThat(nobody.get("/api/v1/calendar").json().get("publishedYears").toString())
                .contains("2027");
        assertThat(
                        nobody.get("/api/v1/calendar?version=2026-11")
                                .json()
                                .get("publishedYears")
                                .toString())
                .doesNotContain("2027");
        assertThat(nobody.get("/api/v1/calendar?version=2027-1").status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void R_MEASURE_BASIS_a_new_measure_may_be_asked_about_at_once() throws IOException {
        var file =
                builtIn("measures.csv")
                        + "moon-travel,Travel to the moon,登月,high-consumption,airline,order-or-entry,true,false,true,2026-01-01,,Made up,[made up]\n";
        load("measures", "2026-12", file);

        var catalogue = Http.nobody(port).get("/api/v1/measures").json();
        assertThat(catalogue.get("version").asString()).isEqualTo("2026-12");
        assertThat(catalogue.get("measures")).hasSize(61);
        assertThat(
                        ask(
                                        "permit",
                                        "{\"person\": \"restricted-individual\", \"request\": \"temporary-lift\", \"measure\": \"moon-travel\"}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    @Order(6)
    void a_new_court_stands_in_the_register_at_once() {
        load(
                "courts",
                "2026-12",
                courts(
                        "CN-44,Guangdong High,广东高院,high,CN,粤\nCN-4401,Guangzhou,广州中院,intermediate,CN-44,粤01\n"));

        assertThat(
                        jdbc.sql("select next_higher from court where id = 'CN-4401'")
                                .query(String.class)
                                .single())
                .isEqualTo("CN-44");
    }

    @Test
    @Order(7)
    void an_edition_that_another_node_took_into_force_is_seen_here_soon() throws IOException {
        asAnotherNode("2027-2", builtIn("cn-workdays.csv") + OF_2027);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(
                                        Http.nobody(port)
                                                .get("/api/v1/calendar")
                                                .json()
                                                .get("version")
                                                .asString())
                                .isEqualTo("2027-2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    @Order(8)
    void R_CAL_6_grace_ends_on_its_real_day_once_the_calendar_of_that_year_is_there(int ground) {
        moveToGraceThatEndsOnAnEstimate();
        var decided = haidian.today();
        var estimated = deadlines.months(decided, 1);
        var entry = haidian.lists(Made.up(), ground, 1);
        assertThat(read(entry, "publishedOn")).isEqualTo(estimated.date().plusDays(1).toString());
        var term = read(entry, "termLastDay");

        publishWithHoliday(estimated.date());

        var real = deadlines.months(decided, 1);
        assertThat(real.estimate()).isFalse();
        assertThat(real.date()).isAfter(estimated.date());
        var published = real.date().plusDays(1);
        assertThat(read(entry, "publishedOn")).isEqualTo(published.toString());
        assertThat(read(entry, "termLastDay")).isEqualTo(term);
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/consumption-orders/" + entry.order())
                                .json()
                                .get("inForceFrom")
                                .asString())
                .isEqualTo(published.toString());
        assertThat(publicationDue(entry)).isEqualTo(deadlines.workingDays(real.date(), 1).date());
        assertThat(leafKinds(entry)).containsExactly("list", "record");
        moveTo(real.date());
        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
        moveTo(published);
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    /** Grace of one month from that day ends on a working day, as far as one can know. */
    private void moveToGraceThatEndsOnAnEstimate() {
        clock.moveOn(Duration.ofMinutes(1));
        while (!deadlines.months(haidian.today(), 1).estimate()
                || !deadlines
                        .months(haidian.today(), 1)
                        .date()
                        .equals(Periods.lastDayOfMonths(haidian.today(), 1))) {
            clock.moveOn(Duration.ofDays(1));
        }
        signInAgain();
    }

    private void moveTo(LocalDate day) {
        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), day)));
        signInAgain();
    }

    /** A calendar of all years up to that day's, in which it is a holiday. */
    private void publishWithHoliday(LocalDate day) {
        var years = new StringBuilder(editions.newest(EditionKind.CALENDAR).content());
        for (int year = 2028; year < day.getYear(); year++) {
            if (!deadlines.calendar().isPublished(year)) {
                years.append(year).append("-01-01,holiday,New Year\n");
            }
        }
        load("calendar", "of-" + day, years.append(day).append(",holiday,Made up\n").toString());
    }

    private String read(Entry entry, String field) {
        return haidian.clerk()
                .get("/api/v1/listings/" + entry.listing())
                .json()
                .get(field)
                .asString();
    }

    private LocalDate publicationDue(Entry entry) {
        return jdbc.sql("select due_on from duty where kind = 'PUBLISH_ENTRY' and subject_id = ?")
                .param(UUID.fromString(entry.listing()))
                .query(LocalDate.class)
                .single();
    }

    private List<String> leafKinds(Entry entry) {
        return jdbc.sql("select kind from act_leaf where subject_id = ? order by position")
                .param(UUID.fromString(entry.listing()))
                .query(String.class)
                .list();
    }

    @Test
    @Order(9)
    void R_CAL_6_what_was_estimated_by_the_old_calendar_in_that_moment_is_found_by_the_worker() {
        var duty = estimatedDuty();

        worker.work();

        assertThat(
                        jdbc.sql("select due_on from duty where id = ? and estimate = false")
                                .param(duty)
                                .query(LocalDate.class)
                                .single())
                .isEqualTo("2027-01-06");
    }

    private void asAnotherNode(String version, String content) {
        var act = UUID.randomUUID();
        var position = journalSize();
        jdbc.sql(
                        "insert into act (id, court_id, opened_at) values (?, 'CN-REGISTRY', current_timestamp)")
                .param(act)
                .update();
        var commitment = Hash.ofLeaf(act.toString().getBytes(StandardCharsets.US_ASCII));
        var leaf = new PublicLeaf.Act("record", "CN-REGISTRY", clock.instant(), commitment);
        jdbc.sql("insert into journal_leaf (position, bytes) values (?, ?)")
                .params(position, leaf.bytes())
                .update();
        jdbc.sql("update journal_head set size = size + 1").update();
        jdbc.sql(
                        """
                        insert into law_data (id, act_id, kind, version, content, proposed_by, proposed_at,
                                              consented_by, consented_at, position)
                        values (?, ?, 'calendar', ?, ?, 'a', current_timestamp, 'b', current_timestamp, ?)\
                        """)
                .params(UUID.randomUUID(), act, version, content, position)
                .update();
    }

    private void load(String kind, String version, String content) {
        var draft = one().post(ADDRESS, body(kind, version, content));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var consent = two().post(ADDRESS + "/" + draft.id() + "/consent", "", draft.etag());
        assertThat(consent.status()).as(consent.text()).isEqualTo(200);
    }

    /** Three working days from 2026-12-31, guessed while 2027 is not published. */
    private UUID estimatedDuty() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into duty (id, kind, rule_id, court_id, subject_id, due_on, estimate, calendar_version,
                                          counted_from, counted_length, counted_unit, opened_at, version)
                        values (?, 'DELETE_ENTRY', 'R-REMOVE-10(1)', 'CN-110108', ?, date '2027-01-05', true, '2026-11',
                                date '2026-12-31', 2, 'WORKING_DAYS', current_timestamp, 0)\
                        """)
                .params(id, UUID.randomUUID())
                .update();
        return id;
    }

    private String workingDay(String date) {
        return ask("workday", "{\"date\": \"" + date + "\"}").text();
    }

    private Answer ask(String kind, String input) {
        return Http.nobody(port)
                .post(
                        "/api/v1/rulebook/questions",
                        "{\"kind\": \"" + kind + "\", \"input\": " + input + "}");
    }

    private Http one() {
        return Http.person(port, "operator.one");
    }

    private Http two() {
        return Http.person(port, "operator.two");
    }

    private static String body(String kind, String version, String content) {
        return JSON.writeValueAsString(
                Map.of("kind", kind, "version", version, "content", content));
    }

    private static String courts(String lines) {
        return "id,name_en,name_zh,level,next_higher,number_code\n" + lines;
    }

    private static String builtIn(String file) throws IOException {
        return Files.readString(Path.of("src/main/resources/law/" + file));
    }
}

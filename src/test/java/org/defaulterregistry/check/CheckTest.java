package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One question, one answer, one record. */
abstract class CheckTest extends RegistryTest {
    @Autowired private ApplicationContext registry;

    @OnH2
    static class OnH2Test extends CheckTest {}

    @OnPostgres
    static class OnPostgresTest extends CheckTest {}

    @Test
    void D6_every_answer_has_the_same_fields_and_the_same_length() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        var restricted = airline.asks(listed, haidian.today());
        var indeterminate = airline.asks(listed.identityNamed("别的名字"), haidian.today());
        var clear = airline.asks(Made.up(), haidian.today());

        assertThat(decisions(restricted, indeterminate, clear))
                .containsExactly("RESTRICTED", "INDETERMINATE", "CLEAR");
        assertThat(indeterminate.json().get("reason").asString()).isEqualTo("NAME_DIFFERS");
        assertThat(restricted.json().get("denialReference").asString())
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(indeterminate.json().get("denialReference").isNull()).isTrue();
        for (var answer : new Answer[] {restricted, indeterminate, clear}) {
            assertThat(answer.raw().body()).hasSize(512);
            assertThat(answer.json().propertyNames())
                    .containsExactly(
                            "checkId",
                            "measure",
                            "on",
                            "decision",
                            "reason",
                            "denialReference",
                            "registerVersion",
                            "asOf",
                            "validUntil");
        }
    }

    @Test
    void an_answer_is_good_for_sixty_seconds_and_names_the_version_it_was_true_at() {
        var answer = airline.asks(Made.up(), haidian.today()).json();

        assertThat(
                        Duration.between(
                                Instant.parse(answer.get("asOf").asString()),
                                Instant.parse(answer.get("validUntil").asString())))
                .isEqualTo(Duration.ofSeconds(60));
        assertThat(answer.get("registerVersion").asLong()).isEqualTo(journalSize());
    }

    @Test
    void R_CONS_17_3_a_temporary_lift_opens_its_own_days_and_measure_and_no_other() {
        var entry = haidian.lists(Made.up(), 1);
        var trip = haidian.today().plusDays(10);

        assertThat(permit(entry.order(), "air-travel", trip.toString(), trip.toString()).status())
                .isEqualTo(201);

        assertThat(airline.decision(entry.from().person(), trip.minusDays(1)))
                .isEqualTo("RESTRICTED");
        assertThat(airline.decision(entry.from().person(), trip)).isEqualTo("CLEAR");
        assertThat(airline.decision(entry.from().person(), trip.plusDays(1)))
                .isEqualTo("RESTRICTED");
        assertThat(hotelDecision(entry.from().person(), trip.toString())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_17_3_a_lift_of_one_court_does_not_lift_the_order_of_another() {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        chaoyang.lists(person, 1);
        var trip = haidian.today().plusDays(10);

        permit(entry.order(), "air-travel", trip.toString(), trip.toString());

        assertThat(airline.decision(person, trip)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_17_3_a_month_is_the_most_and_a_day_more_is_refused() {
        var entry = haidian.lists(Made.up(), 1);
        var from = haidian.today().plusDays(1);

        var tooLong =
                permit(
                        entry.order(),
                        "air-travel",
                        from.toString(),
                        from.plusMonths(1).plusDays(1).toString());
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(refusedUnder(tooLong)).containsExactly("R-CONS-17(3)");
        assertThat(kinds(tooLong)).containsExactly("REFUSE");
        assertThat(
                        permit(
                                        entry.order(),
                                        "air-travel",
                                        from.toString(),
                                        from.plusMonths(1).toString())
                                .status())
                .isEqualTo(201);
    }

    @Test
    void a_question_is_about_today_or_one_of_the_next_366_days() {
        var person = Made.up();
        var today = haidian.today();

        assertThat(List.of(today, today.plusDays(366)))
                .allSatisfy(day -> assertThat(airline.decision(person, day)).isEqualTo("CLEAR"));
        assertThat(List.of(today.minusDays(1), today.plusDays(367)))
                .allSatisfy(day -> {
                    var answer = airline.asks(person, day);
                    assertThat(answer.status()).isEqualTo(422);
                    assertThat(answer.json().get("errors").get(0).get("pointer").asString())
                            .isEqualTo("/on");
                });
    }

    @Test
    void R_TERM_START_a_day_after_the_last_of_a_term_is_clear_today_already() {
        var situation = new Situation(registry);
        var person = Made.up();
        var last = haidian.today().plusDays(30);
        situation.person(
                person,
                state ->
                        state.withEntry(
                                UUID.randomUUID(), new Window(haidian.today().minusDays(1), last)));

        assertThat(airline.decision(person, last)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(person, last.plusDays(1))).isEqualTo("CLEAR");
    }

    @Test
    void R_GRACE_15_in_grace_nothing_binds_until_the_day_of_publication() {
        var entry = haidian.lists(Made.up(), 1, 1);
        var published =
                LocalDate.parse(entry.signed().json().get("listing").get("publishedOn").asString());

        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(airline.decision(entry.from().person(), published.minusDays(1)))
                .isEqualTo("CLEAR");
        assertThat(airline.decision(entry.from().person(), published)).isEqualTo("RESTRICTED");
    }

    @Test
    void P14_a_citizen_sees_single_batch_and_officer_look_ups_alike() {
        var bank = Provider.granted(port, jdbc, List.of("air-travel", "policy-support"));
        var li =
                """
                {"documentType": "resident-id", "documentNumber": "990101197906150025", "name": "演示李四"}\
                """;
        var today = haidian.today();
        bank.asks("air-travel", li, today);
        bank.batch("air-travel", today, List.of(Provider.item("12A", li)));
        bank.asks(
                "policy-support", MadeUnit.up().identity(), today, ", \"officers\": [" + li + "]");

        var seen =
                Http.person(port, "demo.li").get("/api/v1/me").json().get("whoAsked").valueStream();

        assertThat(
                        seen.filter(lookup ->
                                        lookup.get("askedBy").asString().equals("Made-up provider"))
                                .map(lookup ->
                                        lookup.get("measure").asString()
                                                + " "
                                                + lookup.get("askedAs").asString()
                                                + " "
                                                + lookup.get("decision").asString()))
                .containsExactly(
                        "policy-support named-officer RESTRICTED",
                        "air-travel self RESTRICTED",
                        "air-travel self RESTRICTED");
    }

    @Test
    void D7_a_provider_asks_only_what_it_was_granted() {
        var refused = hotel().post("/api/v1/checks", body("air-travel", "room-booking", Made.up()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("measure-not-granted");

        var purpose = hotel().post("/api/v1/checks", body("star-hotel", "ticket-sale", Made.up()));
        assertThat(purpose.problem()).isEqualTo("measure-not-granted");
    }

    @Test
    void D8_a_known_person_sees_who_asked_and_an_unknown_one_leaves_only_a_count() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        var stranger = Made.up();
        var counted = countedLookups();

        airline.asks(listed, haidian.today());
        airline.asks(stranger, haidian.today());

        assertThat(countedLookups()).isEqualTo(counted + 1);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from lookup l join document d on d.id = l.document_id
                                        where d.number = ? and l.client_id = 'demo-air' and l.decision = 'RESTRICTED'\
                                        """)
                                .param(listed.number())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void every_fault_of_a_question_is_named_at_once_and_no_value_is_repeated() {
        var answer =
                Http.machine(port, "demo-air", "check")
                        .post(
                                "/api/v1/checks",
                                """
                                {"measure": "levitation", "on": "2020-01-01", "purpose": "curiosity", "clientReference": "990101198501010010",
                                 "person": {"documentType": "resident-id", "documentNumber": "990101198501010011", "name": "演示\u202e人"}}\
                                """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .get("errors")
                                .valueStream()
                                .map(fault -> fault.get("pointer").asString())
                                .toList())
                .containsExactlyInAnyOrder(
                        "/measure",
                        "/on",
                        "/purpose",
                        "/clientReference",
                        "/person/documentNumber",
                        "/person/name");
        assertThat(answer.text())
                .doesNotContain("99010119850101001", "levitation", "curiosity", "演示");
    }

    @Test
    void a_number_is_canonicalised_once_and_then_matches() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        var fullWidth =
                listed.number()
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                        .reduce("", String::concat);
        var typed =
                new Made(
                        listed.number().contains("X")
                                ? " " + listed.number().toLowerCase(Locale.ROOT) + " "
                                : fullWidth,
                        listed.name());

        assertThat(airline.decision(typed, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void D12_the_same_number_under_another_document_with_that_numbering_is_the_same_person() {
        var listed = haidian.lists(Made.up(), 1).from().person();

        for (var type : List.of("hmt-residence-permit", "foreign-permanent-resident-id")) {
            var answer =
                    airline.asks(listed.identity().replace("resident-id", type), haidian.today());
            assertThat(answer.text()).as(type).doesNotContain("CLEAR");
        }
    }

    private static List<String> decisions(Answer... answers) {
        var decisions = new ArrayList<String>();
        for (var answer : answers) {
            decisions.add(answer.json().get("decision").asString());
        }
        return decisions;
    }

    private long countedLookups() {
        return jdbc.sql("select coalesce(sum(asked), 0) from lookup_count")
                .query(Long.class)
                .single();
    }

    private Http hotel() {
        return Http.machine(port, "demo-hotel", "check");
    }

    private String hotelDecision(Made person, String on) {
        return hotel().post(
                        "/api/v1/checks",
                        body("star-hotel", "room-booking", person)
                                .replace(haidian.today().toString(), on))
                .json()
                .get("decision")
                .asString();
    }

    private String body(String measure, String purpose, Made person) {
        return """
        {"measure": "%s", "on": "%s", "purpose": "%s", "person": %s}\
        """
                .formatted(measure, haidian.today(), purpose, person.identity());
    }

    private Answer permit(String order, String measure, String from, String to) {
        return haidian.president()
                .post(
                        "/api/v1/permits",
                        """
                        {"orderId": "%s", "kind": "temporary-lift", "measure": "%s", "from": "%s", "to": "%s",
                         "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                        """
                                .formatted(order, measure, from, to));
    }
}

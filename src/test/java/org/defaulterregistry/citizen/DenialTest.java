package org.defaulterregistry.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** R-QUERY-2: a refused person asks why, with the reference and his own document. */
abstract class DenialTest extends RegistryTest {
    private static final String BANS = "/api/v1/exit-bans";

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends DenialTest {}

    @OnPostgres
    static class OnPostgresTest extends DenialTest {}

    private Answer why(String reference, String identity) {
        return Http.nobody(port)
                .post(
                        "/api/v1/denials",
                        """
                        {"denialReference": "%s", "person": %s}\
                        """
                                .formatted(reference, identity));
    }

    private String refused(Made person) {
        return refused(person, haidian.today());
    }

    private String refused(Made person, LocalDate on) {
        return airline.asks(person, on).json().get("denialReference").asString();
    }

    private static JsonNode reason(Answer answer, String kind) {
        return answer.json()
                .get("reasons")
                .valueStream()
                .filter(one -> one.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.text()));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).toList();
    }

    @Test
    void R_QUERY_2_the_person_learns_court_case_ground_objection_and_ways_off() {
        var entry = haidian.lists(Made.up(), 1);
        var person = entry.from().person();

        var answer = why(refused(person), person.identity());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("itIsYou").asBoolean()).isTrue();
        assertThat(answer.json().get("restrictedNow").asBoolean()).isTrue();
        assertThat(answer.json().at("/asked/measure").asString()).isEqualTo("air-travel");
        assertThat(answer.json().at("/asked/askedByEn").asString()).isEqualTo("Demo Air");
        var listed = reason(answer, "entry");
        assertThat(listed.get("caseNumber").asString()).isEqualTo(entry.from().number());
        assertThat(listed.at("/court/id").asString()).isEqualTo("CN-110108");
        assertThat(listed.at("/court/nameZh").asString()).startsWith("北京市海淀区");
        assertThat(listed.at("/grounds/0/rule").asString()).isEqualTo("R-LIST-1(1)");
        assertThat(listed.at("/grounds/0/inPlainWords/en").asString()).contains("but refuse");
        assertThat(listed.at("/grounds/0/inPlainWords/zh").asString()).contains("拒不履行");
        assertThat(listed.at("/objection/rule").asString()).isEqualTo("R-REVIEW-11");
        assertThat(listed.at("/objection/to/id").asString()).isEqualTo("CN-110108");
        assertThat(listed.at("/objection/reconsideration/id").asString()).isEqualTo("CN-11.01");
        assertThat(texts(listed.get("waysOff"), "rule")).contains("R-REMOVE-10(1)");
        var ordered = reason(answer, "consumption-order");
        assertThat(ordered.at("/objection/rule").asString()).isEqualTo("R-CONS-18");
        assertThat(texts(ordered.get("waysOff"), "rule")).contains("R-CONS-9(2)");
        assertThat(answer.text()).doesNotContain(person.number()).doesNotContain(person.name());
    }

    @Test
    void R_QUERY_2_a_reference_is_read_however_it_is_copied_and_a_name_is_not_needed() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var copied =
                refused(person)
                        .toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'o')
                        .replace('1', 'l');

        var answer =
                why(
                        copied,
                        """
                        {"documentType": "resident-id", "documentNumber": "%s"}\
                        """
                                .formatted(person.number()));

        assertThat(answer.json().get("itIsYou").asBoolean()).as(answer.text()).isTrue();
    }

    @Test
    void R_QUERY_2_it_is_not_you_and_nothing_is_told_of_the_other() {
        var entry = haidian.lists(Made.up(), 1);
        var reference = refused(entry.from().person());

        var stranger = why(reference, Made.up().identity());
        var anotherListed = why(reference, chaoyang.lists(Made.up(), 1).from().person().identity());

        assertThat(stranger.status()).isEqualTo(200);
        assertThat(stranger.json().get("itIsYou").asBoolean()).isFalse();
        assertThat(stranger.json().get("asked").isNull()).isTrue();
        assertThat(stranger.json().get("reasons")).isEmpty();
        assertThat(texts(stranger.json().get("whatNow"), "rule"))
                .contains("R-QUERY-1", "R-REVIEW-11", "R-SELF-CHECK");
        assertThat(anotherListed.text()).isEqualTo(stranger.text());
        assertThat(stranger.text())
                .doesNotContain(entry.from().number())
                .doesNotContain("air-travel")
                .doesNotContain("CN-110108");
    }

    @Test
    void D6_once_nothing_binds_any_more_it_says_so_and_that_the_old_answer_is_void() {
        var entry = haidian.lists(Made.up(), 1);
        var reference = refused(entry.from().person());
        cashier.reports(entry.from(), "1000.00");

        var answer = why(reference, entry.from().person().identity());

        assertThat(answer.json().get("itIsYou").asBoolean()).isTrue();
        assertThat(answer.json().get("restrictedNow").asBoolean()).isFalse();
        assertThat(answer.json().get("reasons")).isEmpty();
        assertThat(texts(answer.json().get("whatNow"), "rule")).containsExactly("D6");
        assertThat(answer.text()).contains("older than 60 seconds is void");
    }

    @Test
    void R_CONS_3_UNIT_an_officer_learns_the_units_case_and_court_and_not_its_name() {
        var people = new People(haidian);
        var unit = People.unit();
        var entry = people.lists(People.debtor(unit));
        var officer = Made.up();
        People.made(
                people.signs(
                        "/api/v1/offices",
                        people.draftsOffice(
                                entry.from(), "legal-representative", officer.identity())),
                200);

        var answer = why(refused(officer), officer.identity());

        var through = reason(answer, "consumption-order");
        assertThat(through.get("as").asString()).isEqualTo("legal-representative");
        assertThat(through.get("caseNumber").asString()).isEqualTo(entry.from().number());
        assertThat(through.at("/court/id").asString()).isEqualTo("CN-110108");
        assertThat(through.get("grounds")).isEmpty();
        assertThat(through.at("/objection/rule").asString()).isEqualTo("R-CONS-18");
        assertThat(texts(through.get("waysOff"), "rule"))
                .contains("R-CONS-17(2)", "R-CONS-3-PRIVATE");
        assertThat(answer.text()).doesNotContain("演示公司");
    }

    @Test
    void R_GRACE_15_an_officer_of_a_unit_in_grace_reads_what_will_bind_him_and_how_to_get_off() {
        var people = new People(haidian);
        var from = people.warns(People.debtor(People.unit()));
        People.made(
                haidian.signs(
                        haidian.judge()
                                .post(
                                        "/api/v1/listing-decisions",
                                        Court.draftBody(from, 1, 1, false))),
                200);
        var officer = Made.up();
        People.made(
                people.signs(
                        "/api/v1/offices",
                        people.draftsOffice(from, "principal", officer.identity())),
                200);

        var answer = why(refused(officer, haidian.today().plusDays(50)), officer.identity());

        for (var kind : List.of("entry", "consumption-order")) {
            assertThat(texts(reason(answer, kind).get("waysOff"), "kind"))
                    .startsWith("unit-performs-in-grace")
                    .doesNotContain("urgent-travel");
        }
        var status = account(officer).get("/api/v1/me").json();
        assertThat(status.get("restricted").asBoolean()).isFalse();
        assertThat(LocalDate.parse(status.at("/offices/0/because/0/since").asString()))
                .isAfter(haidian.today());
        assertThat(texts(status.at("/offices/0/waysOff"), "rule")).contains("R-GRACE-15");
        var ways = account(officer).get("/api/v1/me/ways-off").json();
        assertThat(ways.get("restricted").asBoolean()).isFalse();
        assertThat(ways.at("/summary/en").asString()).contains("nothing restricts you today");
        assertThat(ways.at("/binding/0/about").asString()).isEqualTo("office");
        assertThat(ways.at("/binding/0/state").asString()).isEqualTo("not-yet-in-force");
    }

    @Test
    void R_EXIT_9_an_exit_ban_is_objected_to_at_the_next_higher_court() {
        var person = Made.up();
        var from = haidian.serves(person, true);
        bans(from);
        var borders = "made-borders-" + UUID.randomUUID().toString().substring(0, 8);
        admissions.machine(borders, "demo", "Made-up borders", "演示口岸", null, Set.of(Scope.CHECK));
        admissions.grant(
                borders,
                new Grant(
                        "exit-ban",
                        Set.of(Purpose.BOARDING),
                        1000,
                        LocalDate.of(2026, 1, 1),
                        null,
                        "A test"));
        var asked =
                Http.machine(port, borders, "check")
                        .post(
                                "/api/v1/checks",
                                """
                                {"measure": "exit-ban", "on": "%s", "purpose": "boarding", "person": %s}\
                                """
                                        .formatted(haidian.today(), person.identity()));

        var answer = why(asked.json().get("denialReference").asString(), person.identity());

        var ban = reason(answer, "exit-ban");
        assertThat(ban.at("/objection/rule").asString()).isEqualTo("R-EXIT-9");
        assertThat(ban.at("/objection/to/id").asString()).isEqualTo("CN-11.01");
        assertThat(answer.json().get("reasons")).hasSize(1); // no order closes the border
    }

    private void bans(Case from) {
        var draft =
                haidian.judge()
                        .post(
                                BANS,
                                """
                                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
                                """
                                        .formatted(from.debtor()));
        People.made(
                haidian.president().post(BANS + "/" + draft.id() + "/signature", "", draft.etag()),
                200);
    }

    @Test
    void R_CONS_17_3_a_permit_is_not_betrayed_it_only_makes_the_answer_free() {
        var entry = haidian.lists(Made.up(), 1);
        var trip = haidian.today().plusDays(10);
        var reference = refused(entry.from().person(), trip);
        var permit =
                haidian.president()
                        .post(
                                "/api/v1/permits",
                                """
                                {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                                 "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                                """
                                        .formatted(entry.order(), trip, trip));
        assertThat(permit.status()).as(permit.text()).isEqualTo(201);

        var answer = why(reference, entry.from().person().identity());

        assertThat(answer.json().get("restrictedNow").asBoolean()).isFalse();
        assertThat(answer.text())
                .doesNotContain(permit.id())
                .doesNotContainIgnoringCase("permit")
                .doesNotContain("illness");
    }

    @Test
    void R_QUERY_2_a_reference_that_is_none_and_one_that_is_unknown_say_what_to_do() {
        var none = why("gone", Made.up().identity());
        var unknown = why("0000-0000", Made.up().identity());

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.json().at("/errors/0/pointer").asString()).isEqualTo("/denialReference");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("ask the provider to check again");
    }

    @Test
    void R_QUERY_2_whoever_finds_a_slip_cannot_try_numbers_until_one_fits() {
        var reference = refused(haidian.lists(Made.up(), 1).from().person());
        for (int i = 0; i < 10; i++) {
            assertThat(why(reference, Made.up().identity()).status()).isEqualTo(200);
        }

        var refused = why(reference, Made.up().identity());
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(refused.raw().headers().firstValue("Retry-After"))
                .hasValueSatisfying(wait ->
                        assertThat(Integer.parseInt(wait)).isBetween(1, 360)); // one in six minutes
    }

    @Test
    void D8_the_person_sees_that_somebody_asked_why_with_his_number() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var reference = refused(person);
        why(reference, Made.up().identity());
        assertThat(whoAsked(person).at("/0/explainedAt").isNull()).isTrue();

        why(reference, person.identity());

        var first = whoAsked(person).at("/0/explainedAt").asString();
        assertThat(first).isNotEmpty();
        clock.moveOn(Duration.ofMinutes(2));
        why(reference, person.identity());
        assertThat(whoAsked(person).at("/0/explainedAt").asString()).isEqualTo(first);
    }

    private JsonNode whoAsked(Made person) {
        return account(person).get("/api/v1/me").json().get("whoAsked");
    }

    private Http account(Made person) {
        var name = "citizen." + person.number();
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        }
        return Http.person(port, name);
    }
}

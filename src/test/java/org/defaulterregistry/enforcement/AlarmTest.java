package org.defaulterregistry.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** One number in the cases of many creditors: a hint to their courts, and nothing else (D14). */
abstract class AlarmTest extends RegistryTest {
    private static final String ALARMS = "/api/v1/alarms";
    private static final String FOUND =
            """
            {"finding": "wrong-person", "evidence": "The number is his, the debts are a namesake's."}\
            """;

    @OnH2
    static class OnH2Test extends AlarmTest {}

    @OnPostgres
    static class OnPostgresTest extends AlarmTest {}

    @Test
    void D14_five_creditors_raise_an_alarm_and_four_do_not_however_often_they_come() {
        var person = Made.up();
        var before = alarms(haidian.judge());
        for (var creditor : List.of("Bank A", "Bank B", "Bank C", "Bank D", "BANK-D.", "Bank A")) {
            sues(haidian, person, creditor);
        }
        assertThat(alarms(haidian.judge())).isEqualTo(before);

        sues(haidian, person, "Bank E");

        assertThat(alarms(haidian.judge())).hasSize(before.size() + 1);
        assertThat(airline.decision(person, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void D14_creditors_whose_cases_came_long_ago_do_not_count() {
        var person = Made.up();
        for (var creditor : List.of("Bank A", "Bank B", "Bank C", "Bank D")) {
            sues(haidian, person, creditor);
        }
        var before = alarms(haidian.judge());
        clock.moveOn(Duration.ofDays(90).plusMinutes(1));

        sues(haidian, person, "Bank E");

        assertThat(alarms(haidian.judge())).isEqualTo(before);
    }

    @Test
    void D14_each_court_sees_its_own_cases_and_the_number_is_nowhere() {
        var person = Made.up();
        var chaoyangs = raise(person);
        var id = alarms(haidian.clerk()).getFirst();

        var seen = haidian.clerk().get(ALARMS + "/" + id);

        assertThat(seen.json().get("cases")).hasSize(4);
        assertThat(seen.json().get("courts").toString()).contains("CN-110105", "CN-110108");
        assertThat(seen.text()).doesNotContain(chaoyangs, person.number(), person.name());
        assertThat(chaoyang.clerk().get(ALARMS + "/" + id).json().get("cases")).hasSize(1);
        assertThat(Http.person(port, "clerk.xuhui").get(ALARMS + "/" + id).status()).isEqualTo(404);
        var audited = Http.person(port, "auditor.one").get(ALARMS + "/" + id);
        assertThat(audited.json().get("cases")).isEmpty();
        assertThat(audited.json().get("courts")).hasSize(2);
    }

    @Test
    void D14_a_court_looks_and_the_alarm_stays_open_for_the_other_one_and_for_a_new_case() {
        var person = Made.up();
        raise(person);
        var id = alarms(haidian.clerk()).getFirst();
        var version = haidian.judge().get(ALARMS + "/" + id).etag();
        var address = ALARMS + "/" + id + "/finding";

        assertThat(haidian.clerk().post(address, FOUND, version).status()).isEqualTo(403);
        assertThat(Http.person(port, "judge.xuhui").post(address, FOUND, version).status())
                .isEqualTo(404);
        assertThat(haidian.judge().post(address, FOUND).status()).isEqualTo(428);
        var found = haidian.judge().post(address, FOUND, version);
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(haidian.judge().post(address, FOUND, version).status()).isEqualTo(412);

        assertThat(state(haidian, id)).isEqualTo("looked-at");
        assertThat(state(chaoyang, id)).isEqualTo("open");
        assertThat(chaoyang.clerk().get(ALARMS + "/" + id).text())
                .contains("wrong-person")
                .doesNotContain("namesake", "judge.haidian");
        clock.moveOn(Duration.ofSeconds(1));
        sues(haidian, person, "Bank F");
        assertThat(state(haidian, id)).isEqualTo("open");
    }

    @Test
    void D14_a_draft_warns_whoever_is_to_sign_it_until_the_court_has_found_the_right_person() {
        var person = Made.up();
        raise(person);
        var id = alarms(haidian.clerk()).getFirst();
        var from = haidian.warns(person);

        var draft = haidian.drafts(from, 1);

        assertThat(draft.json().get("alarm").asString()).isEqualTo(id);
        var alarm = haidian.judge().get(ALARMS + "/" + id);
        var looked = haidian.judge().post(ALARMS + "/" + id + "/finding", FOUND, alarm.etag());
        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(
                        haidian.judge()
                                .get("/api/v1/listing-decisions/" + draft.id())
                                .json()
                                .get("alarm")
                                .asString())
                .isEqualTo(id);
        var right = FOUND.replace("wrong-person", "right-person");
        haidian.judge().post(ALARMS + "/" + id + "/finding", right, looked.etag());
        assertThat(
                        haidian.judge()
                                .get("/api/v1/listing-decisions/" + draft.id())
                                .json()
                                .get("alarm")
                                .isNull())
                .isTrue();
        assertThat(haidian.signs(draft).status()).isEqualTo(200);
    }

    /** Four creditors in one court, a fifth in another. */
    private String raise(Made person) {
        for (var creditor : List.of("Bank A", "Bank B", "Bank C", "Bank D")) {
            sues(haidian, person, creditor);
        }
        return sues(chaoyang, person, "Bank E");
    }

    private static String sues(Court court, Made person, String creditor) {
        var number = court.newCaseNumber();
        var body =
                court.caseBody(number, "{\"identity\": " + person.identity() + "}")
                        .replace("A creditor", creditor);
        var recorded = court.clerk().post("/api/v1/enforcement-cases", body);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        return number;
    }

    private static List<String> alarms(Http officer) {
        return officer.get(ALARMS)
                .json()
                .valueStream()
                .map(alarm -> alarm.get("id").asString())
                .toList();
    }

    private static String state(Court court, String id) {
        return court.clerk().get(ALARMS + "/" + id).json().get("state").asString();
    }
}

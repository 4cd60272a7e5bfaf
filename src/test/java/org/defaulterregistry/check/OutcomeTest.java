package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What became of a check: told by whoever asked, and by nobody else. */
abstract class OutcomeTest extends RegistryTest {
    @Autowired private Admissions admissions;

    private Provider provider;

    @OnH2
    static class OnH2Test extends OutcomeTest {}

    @OnPostgres
    static class OnPostgresTest extends OutcomeTest {}

    @BeforeEach
    void aProvider() {
        provider = aNewProvider();
    }

    private Provider aNewProvider() {
        return Provider.granted(port, jdbc, List.of("air-travel", "star-hotel", "bank-credit"));
    }

    private Answer asks(Made person) {
        return provider.asks("air-travel", person.identity(), haidian.today());
    }

    private JsonNode whoAsked(Made person) {
        var name = "citizen." + person.number();
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        }
        return Http.person(port, name).get("/api/v1/me").json().get("whoAsked");
    }

    private long reports() {
        return jdbc.sql("select count(*) from check_outcome").query(Long.class).single();
    }

    private List<String> groundless() {
        return Http.person(port, "auditor.one")
                .get("/api/v1/checks/groundless-refusals")
                .json()
                .valueStream()
                .map(one -> one.get("checkId").asString())
                .toList();
    }

    private static JsonNode hints(Court court) {
        return court.judge().get("/api/v1/checks/disputed").json();
    }

    private static String idOf(Answer check) {
        return check.json().get("checkId").asString();
    }

    @Test
    void the_person_sees_what_became_of_the_check() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var check = asks(person);
        assertThat(whoAsked(person).at("/0/outcome").isNull()).isTrue();

        provider.sendsReport(idOf(check), "{\"outcome\": \"refused\", \"note\": \"At gate 12.\"}");

        var outcome = whoAsked(person).at("/0/outcome");
        assertThat(outcome.get("outcome").asString()).isEqualTo("refused");
        assertThat(outcome.get("note").asString()).isEqualTo("At gate 12.");
    }

    @Test
    void D8_the_answer_is_the_same_for_the_listed_the_unknown_and_anothers_check() {
        var listed = asks(haidian.lists(Made.up(), 1).from().person());
        var unknown = asks(Made.up());
        var another =
                aNewProvider()
                        .asks(
                                "air-travel",
                                haidian.lists(Made.up(), 1).from().person().identity(),
                                haidian.today());
        var before = journalSize();
        var rows = reports();

        var answers =
                List.of(
                        provider.reports(listed, "refused"),
                        provider.reports(unknown, "refused"),
                        provider.reports(another, "refused"),
                        provider.sendsReport(
                                UUID.randomUUID().toString(), "{\"outcome\": \"refused\"}"));

        assertThat(answers).extracting(Answer::status).containsOnly(202);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(answers)
                .extracting(OutcomeTest::headers)
                .containsOnly(headers(answers.getFirst()));
        assertThat(journalSize()).isEqualTo(before); // the journal is public, and would tell
        assertThat(reports()).isEqualTo(rows + 1);
    }

    /** But for the one that ends a connection, after every hundredth answer on it. */
    private static Set<String> headers(Answer answer) {
        var names = new TreeSet<>(answer.raw().headers().map().keySet());
        names.remove("connection");
        return names;
    }

    @Test
    void a_report_may_be_mended_within_a_day_and_stays_after_it() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var check = asks(person);
        provider.reports(check, "refused");
        clock.moveOn(Duration.ofMinutes(3));
        provider.reports(check, "served");
        assertThat(whoAsked(person).at("/0/outcome/outcome").asString()).isEqualTo("served");

        clock.moveOn(Duration.ofDays(1));
        var late = reportsAnew(check);

        assertThat(late.status()).isEqualTo(202);
        assertThat(whoAsked(person).at("/0/outcome/outcome").asString()).isEqualTo("served");
    }

    /** With a token that the jump of the clock has not outlived. */
    private Answer reportsAnew(Answer check) {
        return Http.machine(port, provider.id(), "report")
                .post(
                        "/api/v1/checks/" + idOf(check) + "/outcome",
                        "{\"outcome\": \"person-disputes\"}");
    }

    @Test
    void D6_a_refusal_on_another_answer_than_restricted_is_marked_for_auditors() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        var restricted = asks(listed);
        var indeterminate =
                provider.asks("air-travel", listed.identityNamed("别的名字"), haidian.today());
        var clear = asks(haidian.warns(Made.up()).person());
        var served = asks(haidian.warns(Made.up()).person());
        provider.reports(restricted, "refused");
        provider.reports(indeterminate, "refused");
        provider.reports(clear, "refused");
        provider.reports(clear, "served"); // hides nothing
        provider.reports(served, "served");

        assertThat(groundless())
                .contains(idOf(indeterminate), idOf(clear))
                .doesNotContain(idOf(restricted), idOf(served));
        assertThat(haidian.judge().get("/api/v1/checks/groundless-refusals").status())
                .isEqualTo(403);
    }

    @Test
    void R_SELF_CHECK_a_dispute_is_a_hint_for_the_court_whose_case_binds_and_no_other() {
        var entry = haidian.lists(Made.up(), 1);
        var check = asks(entry.from().person());
        provider.sendsReport(
                idOf(check), "{\"outcome\": \"person-disputes\", \"note\": \"Says: my brother.\"}");

        var hint =
                hints(haidian)
                        .valueStream()
                        .filter(one -> one.get("caseId").asString().equals(entry.from().id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(hint.propertyNames())
                .containsExactlyInAnyOrder(
                        "caseId",
                        "caseNumber",
                        "debtorId",
                        "on",
                        "decision",
                        "reason",
                        "reportedAt"); // no provider, no measure, no note
        assertThat(hints(chaoyang).toString()).doesNotContain(entry.from().id());
    }

    @Test
    void R_SELF_CHECK_the_last_report_of_a_check_counts_and_makes_one_hint_at_most() {
        var entry = haidian.lists(Made.up(), 1);
        var check = asks(entry.from().person());
        provider.reports(check, "person-disputes");
        clock.moveOn(Duration.ofMinutes(1));
        provider.reports(check, "served");
        assertThat(hintsAbout(entry)).isZero();

        clock.moveOn(Duration.ofMinutes(1));
        provider.reports(check, "person-disputes");

        assertThat(hintsAbout(entry)).isEqualTo(1);
    }

    private long hintsAbout(Court.Entry entry) {
        return hints(haidian)
                .valueStream()
                .filter(one -> one.get("caseId").asString().equals(entry.from().id()))
                .count();
    }

    @Test
    void R_SELF_CHECK_what_no_case_of_the_court_binds_is_no_hint() {
        var warned = haidian.warns(Made.up());
        chaoyang.lists(warned.person(), 1);
        provider.reports(asks(warned.person()), "person-disputes");
        var clear = haidian.lists(Made.up(), 1);
        var credit = provider.asks("air-travel", clear.from().person().identity(), haidian.today());
        cashier.reports(clear.from(), "1000.00");
        provider.reports(credit, "person-disputes");

        assertThat(hints(haidian).toString())
                .doesNotContain(warned.id())
                .doesNotContain(clear.from().id());
    }

    @Test
    void a_note_has_no_number_of_a_document_and_nothing_invisible() {
        var check = idOf(asks(Made.up()));

        assertThat(
                        List.of(
                                "\"outcome\": \"laughed\"",
                                "\"note\": \"Paid.\"",
                                "\"outcome\": \"refused\", \"note\": \"990101197001011234\"",
                                "\"outcome\": \"refused\", \"note\": \"\\u202eturned\"",
                                "\"outcome\": \"refused\", \"note\": \"" + "a".repeat(401) + "\""))
                .allSatisfy(body ->
                        assertThat(provider.sendsReport(check, "{" + body + "}").status())
                                .isIn(400, 422));
        assertThat(
                        provider.sendsReport(
                                        check,
                                        "{\"outcome\": \"refused\", \"note\": \""
                                                + "a".repeat(400)
                                                + "\"}")
                                .status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 9 0 1 0 1 1 9 7 0 0 1 0 1 1 2 3 4",
                "Says 990101-19700101-123X.",
                "９９０１０１１９７００１０１１２３４",
                "passport E12345678",
                "EA1234567",
                "H 12345678"
            })
    void a_note_has_no_number_of_a_document_however_it_is_spaced(String note) {
        assertThat(notes(note).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gate 12, MU5101, 2026-11-23 18:45, CNY 1,200.00.",
                "Ext. 010-6299 1234",
                "Court order of 3 March, case 77.",
                "(2026)京0108执77号"
            })
    void a_note_may_say_when_where_and_how_much(String note) {
        assertThat(notes(note).status()).isEqualTo(202);
    }

    private Answer notes(String note) {
        return provider.sendsReport(
                idOf(asks(Made.up())), "{\"outcome\": \"refused\", \"note\": \"" + note + "\"}");
    }

    @Test
    void a_token_for_checks_does_not_report() {
        assertThat(
                        Http.machine(port, provider.id(), "check")
                                .post(
                                        "/api/v1/checks/" + UUID.randomUUID() + "/outcome",
                                        "{\"outcome\": \"served\"}")
                                .status())
                .isEqualTo(403);
    }
}

package org.defaulterregistry.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** What a clerk may record as a case, and what cannot be one. */
abstract class CaseIntakeTest extends RegistryTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(500);

    @OnH2
    static class OnH2Test extends CaseIntakeTest {}

    @OnPostgres
    static class OnPostgresTest extends CaseIntakeTest {}

    private Answer records(String number) {
        return records(number, Made.up());
    }

    private Answer records(String number, Made person) {
        return recordsBody(body(number, person));
    }

    private Answer recordsBody(String body) {
        return haidian.clerk().post("/api/v1/enforcement-cases", body);
    }

    private String body(String number, Made person) {
        return haidian.caseBody(number, "{\"identity\": " + person.identity() + "}");
    }

    private String body() {
        return body(haidian.newCaseNumber(), Made.up());
    }

    private static void assertFault(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .get("errors")
                                .valueStream()
                                .map(fault -> fault.get("pointer").asString()))
                .containsExactly(pointer);
    }

    private static void assertRecorded(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    void R_ID_5_a_number_of_before_2016_is_kept_in_one_form_and_once() {
        var serial = SERIAL.incrementAndGet();
        var kept = "(2015)海执字第" + serial + "号";

        var recorded = records(" （2015）海执字第 " + serial + " 号 ");

        assertRecorded(recorded);
        assertThat(recorded.json().get("caseNumber").asString()).isEqualTo(kept);
        for (var again : List.of(kept, "〔2015〕海执字第" + serial + "号", "２０１５海执字第" + serial + "号")) {
            assertThat(records(again).status()).isEqualTo(409);
        }
    }

    @Test
    void R_ID_5_the_older_form_needs_its_character_and_a_year_before_2016() {
        for (var number : List.of("(2016)海执字第1号", "(2015)京0108执1号", "(1999)京0108执1号", "海执字第1号")) {
            assertFault(records(number), "/caseNumber");
        }
    }

    @Test
    void R_ID_5_a_case_of_before_2016_is_paid_like_any_other() {
        var number = "(2014)海执字第" + SERIAL.incrementAndGet() + "号";
        var person = Made.up();
        var recorded = recordsBody(body(number, person));
        assertRecorded(recorded);

        var typed = number.replace("(", "（").replace(")", "）");
        var from =
                new Case(
                        recorded.id(),
                        typed,
                        recorded.json().at("/debtors/0/id").asString(),
                        recorded.etag(),
                        person);
        cashier.reports(from, "1000.00");

        var after = haidian.clerk().get("/api/v1/enforcement-cases/" + recorded.id()).json();
        assertThat(after.at("/performance/state").asString()).isEqualTo("performed");
    }

    @Test
    void R_ID_5_no_number_is_of_a_year_to_come() {
        var own = haidian.newCaseNumber();
        var year = haidian.today().getYear();

        assertFault(records(own.replaceFirst("[0-9]{4}", "" + (year + 1))), "/caseNumber");
        assertRecorded(records(own.replaceFirst("[0-9]{4}", "" + year)));
    }

    @Test
    void R_AMOUNT_1_a_debt_is_in_a_currency_that_is_one() {
        for (var code : List.of("XXX", "XTS", "ABC", "RMB")) {
            assertFault(
                    recordsBody(body().replace("\"CNY\"", "\"" + code + "\"")),
                    "/obligation/currency");
        }
        assertRecorded(recordsBody(body().replace("\"CNY\"", "\"USD\"")));
    }

    @Test
    void R_AMOUNT_1_no_debt_and_no_case_is_older_than_1950() {
        var asOf = "\"asOf\": \"" + haidian.today().minusDays(1);
        var filedOn = "\"filedOn\": \"" + haidian.today().minusDays(60);

        assertFault(
                recordsBody(body().replace(asOf, "\"asOf\": \"1949-12-31")), "/obligation/asOf");
        assertRecorded(recordsBody(body().replace(asOf, "\"asOf\": \"1950-01-01")));
        assertFault(recordsBody(body().replace(filedOn, "\"filedOn\": \"1949-12-31")), "/filedOn");
        assertRecorded(recordsBody(body().replace(filedOn, "\"filedOn\": \"1950-01-01")));
    }

    @Test
    void R_EXCL_4_nobody_was_born_before_1880_or_is_not_born_yet() {
        assertFault(passport("1879-12-31"), "/debtors/0/birthDate");
        assertRecorded(passport("1880-01-01"));
        assertFault(passport(haidian.today().plusDays(1).toString()), "/debtors/0/birthDate");
        assertRecorded(passport(haidian.today().toString()));
        assertFault(
                records(haidian.newCaseNumber(), Made.born(LocalDate.of(1879, 12, 31))),
                "/debtors/0/identity/documentNumber");
        assertRecorded(records(haidian.newCaseNumber(), Made.born(LocalDate.of(1880, 1, 1))));
    }

    private Answer passport(String born) {
        var debtor =
                """
                {"identity": {"documentType": "passport", "issuingCountry": "FR", "documentNumber": "P%d", "name": "Jean Dupont"},
                 "birthDate": "%s"}\
                """
                        .formatted(10_000_000 + SERIAL.incrementAndGet(), born);
        return recordsBody(haidian.caseBody(haidian.newCaseNumber(), debtor));
    }
}

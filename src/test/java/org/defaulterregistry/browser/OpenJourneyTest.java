package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.SelectOption;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What anyone does without a sign-in: reads, checks the journal, looks somebody up. */
@OnH2
class OpenJourneyTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;

    @Autowired private Signer signer;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void R_DATA_MASK_an_entry_is_found_by_name_and_full_number_and_shown_masked(String language) {
        var person = Made.up();
        haidian.lists(person, 1);
        try (var visitor = Visitor.at(port, language)) {
            ask(visitor, person.name(), person.number());

            assertThat(visitor.page().locator("article").count()).isEqualTo(1);
            assertThat(visitor.page().locator("article").innerText())
                    .contains(person.name(), masked(person))
                    .doesNotContain(person.number());
            assertThat(visitor.page().url()).endsWith("/register");
            visitor.isSound().picture("register-found");
        }
    }

    @Test
    void R_QUERY_1_another_name_finds_nobody_nor_is_grace_or_what_has_ended_shown() {
        var listed = Made.up();
        var inGrace = Made.up();
        var paid = Made.up();
        haidian.lists(listed, 1);
        haidian.lists(inGrace, 1, 2);
        cashier.reports(haidian.lists(paid, 1).from(), "1000.00");
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            for (var person : List.of(new Made(listed.number(), paid.name()), inGrace, paid)) {
                ask(visitor, person.name(), person.number());
                assertThat(visitor.page().locator(".app-verdict").count()).isEqualTo(1);
                assertThat(visitor.page().locator("article").count()).isZero();
            }
            visitor.isSound().picture("register-none");
            ask(visitor, listed.name(), listed.number());
            assertThat(visitor.page().locator("article").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void without_the_work_or_with_work_done_before_nothing_is_answered(String language) {
        var person = Made.up();
        try (var visitor = Visitor.withoutScript(port, language)) {
            ask(visitor, person.name(), person.number());
            visitor.expected(422);
            assertThat(visitor.page().locator(".govuk-error-summary a").getAttribute("href"))
                    .isEqualTo("#proof");
            visitor.picture("register-no-proof");
        }
        try (var visitor = Visitor.at(port, language)) {
            ask(visitor, person.name(), person.number());
            assertThat(visitor.page().locator(".app-verdict").count()).isEqualTo(1);
            visitor.page().reload();
            visitor.expected(422);
            visitor.isSound().picture("register-used-proof");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_leaf_is_checked_in_the_browser_of_whoever_asks(String language) {
        signer.sign();
        try (var visitor = Visitor.at(port, language)) {
            for (var leaf : List.of("0", last(visitor))) {
                check(visitor, leaf);
                assertThat(said(visitor)).containsExactlyInAnyOrder("in", "signed", "told");
            }
            visitor.isSound().picture("journal-checked");
            check(visitor, "999999999");
            assertThat(said(visitor)).containsExactly("none");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_receipt_is_checked_in_the_browser_and_opened(String language) {
        var entry = haidian.lists(Made.up(), 1);
        signer.sign();
        var act = haidian.clerk().get("/api/v1/journal/listings/" + entry.listing());
        try (var visitor = Visitor.at(port, language)) {
            checkReceipt(visitor, act.text());
            assertThat(said(visitor)).contains("in", "signed", "opened").doesNotContain("out");
            assertThat(visitor.page().locator("#receipts-read article").first().innerText())
                    .contains("jdr-payload/v1");
            visitor.isSound().picture("journal-receipt");

            checkReceipt(visitor, act.text().replaceAll("\"salt\":\".", "\"salt\":\"+"));
            assertThat(said(visitor)).contains("in", "closed-wrong").doesNotContain("opened");
            checkReceipt(visitor, act.text().replaceAll("index [0-9]+", "index 0"));
            assertThat(said(visitor)).contains("out").doesNotContain("in");
            checkReceipt(visitor, "nothing of the kind");
            assertThat(said(visitor)).containsExactly("unread");
        }
    }

    @Test
    void a_leaf_or_a_checkpoint_that_was_changed_is_found_out() {
        signer.sign();
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            var leaf = last(visitor);
            visitor.page()
                    .route(
                            "**/journal/tile/entries/**",
                            route -> {
                                var bytes = route.fetch().body();
                                bytes[bytes.length - 3] ^= 1;
                                route.fulfill(new FulfillOptions().setBodyBytes(bytes));
                            });
            check(visitor, leaf);
            assertThat(said(visitor)).containsExactlyInAnyOrder("out", "signed", "told");
            visitor.isSound().picture("journal-changed");

            visitor.page().unroute("**/journal/tile/entries/**");
            visitor.page()
                    .route(
                            "**/journal/checkpoint",
                            route -> {
                                var note = new String(route.fetch().body(), StandardCharsets.UTF_8);
                                route.fulfill(
                                        new FulfillOptions()
                                                .setBody(note.replaceFirst("\n\n", "\nmore\n\n")));
                            });
            check(visitor, leaf);
            assertThat(said(visitor)).containsExactlyInAnyOrder("in", "unsigned", "told");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_rule_and_every_figure_can_be_read(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.open("/rules");
            for (var rule : Rulebook.rules()) {
                assertThat(visitor.page().locator("[id='" + rule.id() + "']").count())
                        .as(rule.id())
                        .isEqualTo(1);
            }
            visitor.open("/statistics?from=2026-02-30");
            visitor.expected(422);
            visitor.isSound().picture("statistics-errors");

            visitor.open("/statistics");
            for (var table : List.of("entries", "days", "objections")) {
                assertThat(file(visitor, table)).isEqualTo(shown(visitor, table));
            }
            assertThat(drawn(visitor))
                    .isEqualTo(
                            shown(visitor, "entries").stream()
                                            .map(List::getFirst)
                                            .mapToLong(Long::parseLong)
                                            .sum()
                                    / 2); // the last line has all of them
            visitor.isSound().picture("statistics");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_made_up_question_is_answered_with_the_rules_behind_it(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.open("/rules").click("a[href='/rules/what-if']");
            visitor.click("a[href*='ask=paid']").click("main button");
            assertThat(visitor.page().locator("section dl dd").first().innerText())
                    .isEqualTo(language.equals(Visitor.ENGLISH) ? "Yes" : "是");
            assertThat(visitor.page().locator("section tbody tr").count()).isPositive();
            visitor.isSound().picture("what-if-answered");

            visitor.open("/rules/what-if?ask=count-days");
            visitor.page().locator("[id='input.after']").fill("2026-06-17");
            visitor.page().locator("[id='input.add_working_days']").fill("");
            visitor.click("main button");
            visitor.expected(422);
            visitor.isSound().picture("what-if-errors");

            visitor.page().locator("[id='input.add_working_days']").fill("3");
            visitor.click("main button");
            assertThat(visitor.page().locator("section dl").innerText())
                    .contains(language.equals(Visitor.ENGLISH) ? "23 June 2026" : "2026年6月23日");
        }
    }

    /** The figures of a table as its file has them, a line for each court. */
    private static List<List<String>> file(Visitor visitor, String table) {
        var link = visitor.page().locator("a[href*='/statistics/" + table + ".csv']");
        var answer = visitor.page().request().get(link.getAttribute("href"));
        assertThat(answer.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
        try (var rows = CsvReader.builder().ofCsvRecord(answer.text())) {
            return rows.stream()
                    .skip(1)
                    .map(row -> row.getFields().subList(3, row.getFieldCount()))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<List<String>> shown(Visitor visitor, String table) {
        return visitor.page().locator("#" + table + "-table tbody tr").all().stream()
                .map(row ->
                        row.locator("td").allInnerTexts().stream()
                                .map(figure -> figure.replaceAll("[,–]", ""))
                                .toList())
                .toList();
    }

    /** How many entries are in the register now, by the chart. */
    private static long drawn(Visitor visitor) {
        var chart = visitor.page().locator("[data-chart=entries-table] canvas");
        assertThat(chart.isVisible()).isTrue();
        var sum = "canvas => Chart.getChart(canvas).data.datasets[0].data.reduce((a, b) => a + b)";
        return ((Number) chart.evaluate(sum)).longValue();
    }

    private static void ask(Visitor visitor, String name, String number) {
        visitor.open("/register");
        visitor.page().locator("[id='person.name']").fill(name);
        visitor.page()
                .locator("[id='person.documentType']")
                .selectOption(new SelectOption().setValue("resident-id"));
        visitor.page().locator("[id='person.documentNumber']").fill(number);
        visitor.click("main button");
    }

    private static String masked(Made person) {
        return person.number().substring(0, 10) + "****" + person.number().substring(14);
    }

    private static String last(Visitor visitor) {
        return visitor.open("/journal").page().locator("#leaf").inputValue();
    }

    private static void check(Visitor visitor, String leaf) {
        visitor.page().locator("#leaf").fill(leaf);
        visitor.page().locator("#proof button").click();
        visitor.page()
                .locator("[data-said]:not([hidden]):not([data-said=working])")
                .first()
                .waitFor();
    }

    private static void checkReceipt(Visitor visitor, String typed) {
        visitor.open("/journal").page().locator("#receipt-text").fill(typed);
        visitor.page().locator("#receipt button").click();
        visitor.page().locator("[data-said]:not([hidden])").first().waitFor();
    }

    /** What the page says of the check. */
    private static List<String> said(Visitor visitor) {
        return visitor.page().locator("[data-said]:not([hidden])").all().stream()
                .map(said -> said.getAttribute("data-said"))
                .toList();
    }
}

package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journey of an auditor: what is overdue, who did it, how it stood then, and the proof. */
@OnH2
class AuditTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;

    @Autowired private JdbcClient jdbc;
    @Autowired private Journal journal;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void an_auditor_goes_from_an_officer_to_his_act_and_its_proof(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("auditor.one").isSound().picture("audit-duties");
            visitor.tabTo("a[href='/audit/acts']").enter().isSound();
            visitor.open("/audit/acts?officer=president.chaoyang");
            visitor.isSound().picture("audit-acts");
            visitor.click(":nth-match(td a[href*='/audit/entry?of='], 1)");
            assertThat(visitor.page().locator("article").count()).isEqualTo(1);
            visitor.isSound().picture("audit-act");
            visitor.open("/audit/acts?officer=president.chaoyang");
            var line = take(visitor).lines().toList().get(1).split(",");
            assertThat(line[0]).isEqualTo("president.chaoyang");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void an_entry_is_shown_as_of_a_day_with_every_act_about_it(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("auditor.one").open("/audit/entry");
            visitor.page().locator("#of").fill(anEntry());
            visitor.click("main form button");
            assertThat(visitor.page().locator("#past").count()).isEqualTo(1);
            assertThat(visitor.page().locator("article").count()).isPositive();
            visitor.isSound().isSoundWithoutScript().picture("audit-entry");
        }
    }

    @Test
    void an_export_has_the_leaf_that_the_journal_has_under_this_position() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.signIn("auditor.one").open("/audit/entry?of=" + anEntry());
            var line = take(visitor).lines().toList().get(1).split(",");
            var leaf = journal.leaf(Long.parseLong(line[0].strip()));

            assertThat(line).contains(Base64.getEncoder().encodeToString(leaf));
        }
    }

    @Test
    void what_is_neither_an_entry_nor_a_position_is_said_so() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.signIn("auditor.one").open("/audit/entry?of=nothing").expected(422);
            assertThat(visitor.page().locator(".govuk-error-summary").count()).isEqualTo(1);
            visitor.isSound();
        }
    }

    private static String take(Visitor visitor) {
        var download =
                visitor.page()
                        .waitForDownload(() -> visitor.page().locator("a[href*='.csv']").click());
        return text(download);
    }

    private static String text(Download download) {
        try (var in = download.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String anEntry() {
        return jdbc.sql("select cast(id as varchar) from listing fetch first 1 rows only")
                .query((row, _) -> row.getString(1))
                .single();
    }
}

package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journey of somebody at a provider's counter: ask, read the answer, report; one and many. */
@OnH2
class ProviderTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;
    private static final String LI = "990101197906150025";
    private static final String NAME = "演示李四";

    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D6_one_asks_reads_the_answer_and_reports(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("desk.air").isSound().picture("provider-check");
            var before = asked();
            ask(visitor, LI, NAME);

            assertThat(visitor.heading()).contains("RESTRICTED");
            assertThat(visitor.page().url()).doesNotContain(LI);
            assertThat(visitor.page().locator(".app-reference").innerText()).isNotBlank();
            visitor.isSound().picture("provider-answer");
            assertThat(asked()).isEqualTo(before + 1);

            visitor.click("a[href*='/provider/outcome?check']");
            visitor.page().locator("#outcome").check();
            visitor.click("main form button");
            assertThat(visitor.page().locator(".govuk-notification-banner--success").count())
                    .isEqualTo(1);
            visitor.isSound();
        }
    }

    @Test
    void D8_the_record_names_the_person_who_asked() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            ask(visitor.signIn("desk.air"), LI, NAME);
            var check = pathOf(visitor).replaceAll(".*/", "");

            assertThat(
                            jdbc.sql(
                                            "select client_id || ' ' || asked_by from lookup where cast(id as varchar) = ?")
                                    .param(check)
                                    .query((row, _) -> row.getString(1))
                                    .single())
                    .isEqualTo("demo-air desk.air");
        }
    }

    @Test
    void D6_another_name_is_another_question_though_the_form_is_the_same() {
        try (var visitor = Visitor.withoutScript(port, Visitor.ENGLISH)) {
            ask(visitor.signIn("desk.air"), LI, NAME);
            assertThat(visitor.heading()).isEqualTo("RESTRICTED");
            visitor.page().goBack();
            visitor.page().locator("[id='person.documentNumber']").fill(LI);
            visitor.page().locator("[id='person.name']").fill("演示别人");
            visitor.click("main form button");
            assertThat(visitor.heading()).isEqualTo("INDETERMINATE");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D6_a_number_that_cannot_be_right_is_mended_and_never_clear(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("desk.air").tabTo("[id='person.documentNumber']");
            visitor.page().keyboard().type("990101197906150026");
            visitor.enter();
            assertThat(visitor.page().locator(".govuk-error-summary").count()).isEqualTo(1);
            visitor.expected(422);
            visitor.isSound();
            assertThat(visitor.page().locator("[id='person.documentNumber']").inputValue())
                    .isEqualTo("990101197906150026");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_manifest_is_answered_row_by_row_and_taken_along(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("desk.air").open("/provider/manifest").isSound();
            var rows =
                    """
                    \uFEFFReference,姓名,Document type,document_number
                    A-1,%s,resident-id,%s
                    "A-2","演示, 无人",居民身份证,990101195505051553
                    =1+1,%s,resident-id,%s
                    A-4,%s,ticket,%s
                    -5,%s,Resident identity card,%s
                    """
                            .formatted(NAME, LI, NAME, LI, NAME, LI, NAME, LI);
            send(visitor, rows.getBytes(StandardCharsets.UTF_8));
            end(visitor);
            visitor.isSound().picture("provider-manifest"); // a download counts as a failed request
            var result = result(visitor);

            assertThat(result).startsWith("\uFEFF").doesNotContain(LI).doesNotContain("=1+1");
            assertThat(result.lines().count()).isEqualTo(6);
            assertThat(result.lines().toList().get(1)).startsWith("2,A-1,RESTRICTED,");
            assertThat(result.lines().toList().get(5)).startsWith("6,'-5,RESTRICTED,");
        }
    }

    @Test
    void a_manifest_may_be_in_the_encoding_of_a_chinese_spreadsheet_and_needs_no_script() {
        try (var visitor = Visitor.withoutScript(port, Visitor.CHINESE)) {
            visitor.signIn("desk.air").open("/provider/manifest");
            var rows = "姓名,证件类型,证件号码\n" + NAME + ",居民身份证," + LI + "\n";
            send(visitor, rows.getBytes(Charset.forName("GB18030")));

            assertThat(result(visitor)).contains("row-2,RESTRICTED");
        }
    }

    @Test
    void a_manifest_and_an_answer_are_nobody_elses() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH);
                var other = Visitor.at(port, Visitor.ENGLISH)) {
            ask(visitor.signIn("desk.air"), LI, NAME);
            other.signIn("desk.bank").open(pathOf(visitor));
            assertThat(other.heading()).isEqualTo("The answer");
            assertThat(other.page().locator(".app-verdict").count()).isZero();

            visitor.open("/provider/manifest");
            var rows = "name,document type,document number\n" + NAME + ",resident-id," + LI + "\n";
            send(visitor, rows.getBytes(StandardCharsets.UTF_8));
            other.open(pathOf(visitor)).expected(404);
        }
    }

    @Test
    void what_is_no_manifest_is_refused_with_what_to_mend() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.signIn("desk.air").open("/provider/manifest");
            send(visitor, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            assertThat(visitor.page().locator(".govuk-error-summary").innerText())
                    .contains("Choose a CSV file");
            visitor.expected(422);
        }
    }

    private static void ask(Visitor visitor, String number, String name) {
        var tomorrow = LocalDate.now(CourtTime.ZONE).plusDays(1); // midnight may come meanwhile
        visitor.page().locator("#on").fill(tomorrow.toString());
        visitor.page().locator("[id='person.documentNumber']").fill(number);
        visitor.page().locator("[id='person.name']").fill(name);
        visitor.click("main form button");
    }

    private static void send(Visitor visitor, byte[] file) {
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload("manifest.csv", "text/csv", file));
        visitor.click("main form button");
    }

    private static void end(Visitor visitor) {
        var result = visitor.page().locator("a[href$='result.csv']");
        for (int i = 0; i < 50 && result.count() == 0; i++) {
            visitor.page().waitForTimeout(100);
            visitor.page().reload();
        }
    }

    private static String result(Visitor visitor) {
        end(visitor);
        var result = visitor.page().locator("a[href$='result.csv']");
        return text(visitor.page().waitForDownload(result::click));
    }

    private static String text(Download download) {
        try (var in = download.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pathOf(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }

    private long asked() {
        return jdbc.sql("select count(*) from lookup where asked_by = 'desk.air'")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}

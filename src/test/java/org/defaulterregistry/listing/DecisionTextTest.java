package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/**
 * The words of decisions, held against the samples in src/test/resources/decisions. What differs
 * from run to run stands there in braces; {@code -Dregenerate=true} writes the samples anew.
 */
abstract class DecisionTextTest extends ListingBench {
    private static final Path SAMPLES = Path.of("src/test/resources/decisions");

    @OnH2
    static class OnH2Test extends DecisionTextTest {}

    @OnPostgres
    static class OnPostgresTest extends DecisionTextTest {}

    private Answer text(String kind, String id, String language) {
        return haidian.clerk().get("/api/v1/" + kind + "/" + id + "/text?lang=" + language);
    }

    private void assertSamples(String sample, String kind, String id, Case from)
            throws IOException {
        for (var language : List.of("zh", "en")) {
            var answer = text(kind, id, language);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            var file = SAMPLES.resolve(sample + "." + language + ".txt");
            var words = inBraces(answer.text(), from);
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(SAMPLES);
                Files.writeString(file, words);
            }
            assertThat(words).isEqualTo(Files.readString(file));
        }
    }

    private String inBraces(String text, Case from) {
        var words =
                text.replace(from.number(), "{case}")
                        .replace(from.person().name(), "{name}")
                        .replace(from.person().number(), "{number}");
        var days =
                Map.of(
                        "{today}", haidian.today(),
                        "{yesterday}", haidian.today().minusDays(1),
                        "{filed}", haidian.today().minusDays(60),
                        "{two years on}", haidian.today().plusYears(2),
                        "{three years on}", haidian.today().plusYears(3),
                        "{born}", born(from));
        for (var day : days.entrySet()) {
            words = words.replace(chinese(day.getValue()), day.getKey());
            words = words.replace(english(day.getValue()), day.getKey());
        }
        return words;
    }

    private static LocalDate born(Case from) {
        return LocalDate.parse(
                from.person().number().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    @Test
    void a_listing_with_a_term_reads_like_the_sample() throws IOException {
        var from = haidian.warns(Made.up());
        var grounds =
                ground(2, ", \"by\": \"violence-or-threats\", \"circumstancesSerious\": true")
                        + ","
                        + ground(4, ", \"assetReport\": \"false\"")
                        + ","
                        + settlement(haidian.today().minusDays(1));

        var decision = lists(from, grounds, ", \"extensionYears\": 1");

        assertSamples(
                "listed-for-a-term", "listing-decisions", decision.get("id").asString(), from);
    }

    @Test
    void a_listing_without_a_term_reads_like_the_sample() throws IOException {
        var from = haidian.warns(Made.up());
        var decision = lists(from, ground(1), "");

        assertSamples(
                "listed-without-a-term", "listing-decisions", decision.get("id").asString(), from);
    }

    @Test
    void a_refusal_reads_like_the_sample() throws IOException {
        var from = haidian.warns(Made.up());
        var refused = drafts(from, ground(1), "", ", \"sufficientValidSecurity\": true");

        assertSamples("refused", "listing-decisions", refused.id(), from);
    }

    @Test
    void an_extension_reads_like_the_sample() throws IOException {
        var entry = haidian.lists(Made.up(), 4);
        var draft =
                haidian.judge()
                        .post(
                                "/api/v1/listings/" + entry.listing() + "/extensions",
                                """
                                {"years": 1, "why": "several-acts", "evidence": "Hid a second car.", "reasons": "As found."}\
                                """);
        haidian.president()
                .post("/api/v1/extensions/" + draft.id() + "/signature", "", draft.etag());

        assertSamples("extended", "extensions", draft.id(), entry.from());
    }

    @Test
    void grace_and_filing_stand_in_the_text() {
        var draft =
                drafts(
                        warnsUnit(", \"localGovernment\": true"),
                        ground(4),
                        ", \"graceMonths\": 2",
                        "");
        haidian.signs(draft);

        assertThat(text("listing-decisions", draft.id(), "zh").text())
                .contains("三、给予宽限期二个月", "四、被执行人为地方人民政府", "统一社会信用代码：")
                .doesNotContain("出生");
        assertThat(text("listing-decisions", draft.id(), "en").text())
                .contains("A grace period of 2 month(s)", "filed with the Supreme People's Court");
    }

    @Test
    void R_LOG_1_the_text_stays_as_it_was_signed_and_its_hash_is_kept() {
        var entry = haidian.lists(Made.up(), 1);
        var id = entry.signed().id();
        var before = text("listing-decisions", id, "zh");
        jdbc.sql("update enforcement_case set creditor = 'Somebody else' where id = ?")
                .param(UUID.fromString(entry.from().id()))
                .update();

        var after = text("listing-decisions", id, "zh");

        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.etag()).isEqualTo("\"" + sha256(after.text()) + "\"");
        assertThat(after.raw().headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_was_not_decided_has_no_text_and_no_other_language_or_court_reads_one() {
        var draft = haidian.drafts(haidian.warns(Made.up()), 1);
        var entry = haidian.lists(Made.up(), 1);
        var address = "/api/v1/listing-decisions/" + entry.signed().id() + "/text";

        assertThat(text("listing-decisions", draft.id(), "zh").status()).isEqualTo(409);
        assertThat(haidian.clerk().get(address).text()).contains("失信决定书");
        assertThat(haidian.clerk().get(address + "?lang=fr").status()).isEqualTo(400);
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
    }

    @Test
    void R_DECIDE_5_no_line_that_somebody_wrote_passes_for_a_part_of_the_decision() {
        var forged = "As found.%1$s%1$sThe court decides:%1$s1. Nobody is listed.";
        for (var lineBreak : List.of("\\n", "\\r\\n", "\\r", "\\u2028")) {
            var words = forged.formatted(lineBreak);
            var settled =
                    settlement(haidian.today())
                            .replace("Shown to the court.", words)
                            .replace("The second part.", words);
            var body =
                    draftBody(haidian.warns(Made.up()), settled, "", "")
                            .replace("As found.\", \"facts", words + "\", \"facts");
            var decision = signed(haidian.judge().post("/api/v1/listing-decisions", body));

            var text = text("listing-decisions", decision.get("id").asString(), "en").text();

            assertThat(text.lines().filter(line -> line.strip().equals("The court decides:")))
                    .hasSize(1);
            assertThat(text.lines().filter(line -> line.equals("    | The court decides:")))
                    .hasSize(3);
            assertThat(text.lines().filter(line -> line.contains("Nobody is listed.")))
                    .allMatch(line -> line.startsWith("    | "));
        }
    }

    @Test
    void what_somebody_wrote_is_never_read_as_a_template() {
        var from = haidian.warns(Made.up());
        var grounds =
                "{\"ground\": 1, \"evidence\": \"[(${7*7})] [# th:if] __${1+1}__ [[${court}]]\"}";
        var decision = lists(from, grounds, "");

        assertThat(text("listing-decisions", decision.get("id").asString(), "en").text())
                .contains("[(${7*7})] [# th:if] __${1+1}__ [[${court}]]");
    }
}

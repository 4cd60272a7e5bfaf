package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.portal.court.Reader.Reply;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written into forms and files that cannot be taken as it stands. */
@OnH2
class FormInputTest extends RegistryTest {
    @Autowired private Admissions admissions;

    private static final String IMPORT = "/court/import";
    private static final String MANIFEST = "/provider/manifest";
    private static final String OBJECT = "/status/objections/new";
    private static final String HEAD = "document_type,document_number,name\n";
    private static final String LINE = "resident-id,990101197906150025,Li\n";

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "1200,5", "12,5", "1,2,3.4", "+5", "1.000,00", "1e3"})
    void R_AMOUNT_1_an_amount_that_can_be_read_in_two_ways_is_told(String amount) {
        var from = haidian.warns(Made.up());
        var size = journalSize();

        var refused = restates(from, amount);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("amountDue-error", "such as 120000.00 or 120,000.00");
        assertThat(journalSize()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1,200", "1,200.50", " 1200.5 "})
    void R_AMOUNT_1_an_amount_that_can_be_read_in_one_way_is_taken(String amount) {
        restates(haidian.warns(Made.up()), amount).done();
    }

    @Test
    void R_AMOUNT_1_so_it_is_in_the_form_for_a_new_case() {
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open("/court/cases/new");

        var refused = clerk.send("/court/cases/new", Map.of("obligation.amountDue", "1,00"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains("obligation.amountDue-error", "such as 120000.00 or 120,000.00");
    }

    @Test
    void quotes_that_do_not_close_refuse_the_file_with_their_line() {
        var open = HEAD + LINE + LINE.replace("Li", "\"Li") + LINE;
        var early = HEAD + LINE.replace("Li", "\"Li\" Na") + LINE;

        for (var told : new Reply[] {imports(open), asks(open)}) {
            assertThat(told.status()).isEqualTo(422);
            assertThat(told.page()).contains("file-error", "Quotes open on line 3");
        }
        assertThat(asks(early).page()).contains("file-error", "Quotes open on line 2");
        assertThat(asks(HEAD + LINE.replace("Li", "\"Li, \"\"Na\"\"\n\"")).status()).isEqualTo(302);
    }

    @Test
    void a_manifest_with_a_column_named_twice_is_refused() {
        var told = asks(HEAD.strip() + ",Name\n" + LINE);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page()).contains("file-error", "The column Name stands there twice");
        assertThat(asks(HEAD.strip() + ",seat,,\n" + LINE).status()).isEqualTo(302);
    }

    @Test
    void a_row_of_a_manifest_with_more_cells_than_its_head_is_not_asked_about() {
        var desk = Reader.of(port, "desk.air");
        var from = asks(desk, HEAD + LINE + LINE.replace("Li", "Li, Na")).to();

        assertThat(ended(desk, from)).contains("There are more cells than columns");
        var sound = asks(desk, HEAD + LINE + LINE.strip() + ",,\n").to();
        assertThat(ended(desk, sound)).doesNotContain("There are more cells than columns");
    }

    @Test
    void an_empty_file_of_evidence_is_refused_and_no_file_is_none() {
        assertThat(objects("It is paid.", "paid.pdf").page()).contains("evidence-error");
        assertThat(objects("It is paid.", "").page()).doesNotContain("evidence-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is\0 paid.", "It is \u0007paid.", "It is \u0085paid."})
    void control_characters_are_refused_beside_their_field(String text) {
        var told = objects(text, "");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page()).contains("text-error", "control characters");
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open("/court/cases/new");
        var refused = clerk.send("/court/cases/new", Map.of("creditor", text));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("creditor-error", "control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1799-12-31", "3000-01-01", "+10000-01-01", "2026-02-30"})
    void a_day_that_no_request_takes_is_told_beside_its_field(String day) {
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open("/court/cases/new");

        for (var field : new String[] {"filedOn", "obligation.asOf", "debtors.0.birthDate"}) {
            var refused =
                    clerk.send(
                            "/court/cases/new", Map.of(field, day, "obligation.amountDue", "1,00"));
            assertThat(refused.status()).as(field).isEqualTo(422);
            assertThat(refused.page())
                    .contains(field + "-error", "href=\"#" + field + "\"")
                    .contains("obligation.amountDue-error");
        }
    }

    @Test
    void a_choice_that_the_form_does_not_offer_is_told_beside_its_field() {
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open("/court/cases/new");

        var refused =
                clerk.send("/court/cases/new", Map.of("basisKind", "hearsay", "filedOn", "soon"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page())
                .contains("basisKind-error", "href=\"#basisKind\"", "filedOn-error");
    }

    @Test
    void line_ends_and_tabs_are_no_control_characters() {
        assertThat(objects("It is\tpaid.\r\nSince May.", "").page())
                .doesNotContain("control characters");
    }

    @Test
    void R_LOG_1_the_questions_of_the_law_stand_there_in_the_language_of_the_page() {
        var judge = Reader.of(port, "judge.haidian");
        var decision = "/court/decisions/" + haidian.lists(Made.up(), 1).signed().id();

        assertThat(judge.open(decision)).contains("Does the decision state its reasons?");
        assertThat(judge.open(decision + "?lang=zh-CN"))
                .contains("决定书是否写明纳入理由？")
                .doesNotContain("Does the", "Is the", "Did the");
    }

    @Test
    void R_REVIEW_11_the_law_of_the_ways_off_stands_there_in_the_language_of_the_page() {
        var judge = Reader.of(port, "judge.haidian");
        var entry = haidian.lists(Made.up(), 1);
        var page = "/court/listings/" + entry.listing();

        assertThat(judge.open(page)).contains("Provisions (2017), Art.");
        assertThat(judge.open(page + "?lang=zh-CN")).contains("第").doesNotContain("Provisions (");
    }

    @Test
    void a_question_with_buttons_asks_to_choose() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/listing";
        var judge = Reader.of(port, "judge.haidian");
        judge.open(address + "?debtor=" + from.debtor() + "&ground=1");

        var told = judge.send(address + "/look", Map.of());

        assertThat(told.page())
                .contains("facts.ableToPerform-error", "Choose yes or no.")
                .doesNotContain("true or false");
    }

    private Reply restates(Case from, String amount) {
        var address = "/court/cases/" + from.id() + "/obligation";
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open(address);
        var fields = new HashMap<String, Object>();
        fields.put("amountDue", amount);
        fields.put("asOf", haidian.today());
        fields.put("evidence", "Interest.");
        fields.put("password", "demo");
        return clerk.send(address, fields);
    }

    private Reply imports(String file) {
        var clerk = Reader.of(port, "clerk.haidian");
        clerk.open(IMPORT);
        return clerk.sendFile(IMPORT, Map.of(), "file", "cases.csv", file);
    }

    private Reply asks(String file) {
        return asks(Reader.of(port, "desk.air"), file);
    }

    private static Reply asks(Reader desk, String file) {
        desk.open(MANIFEST);
        return desk.sendFile(MANIFEST, Map.of(), "file", "people.csv", file);
    }

    private static String ended(Reader desk, String address) {
        var page = desk.open(address);
        while (!page.contains("result.csv")) {
            page = desk.open(address);
        }
        return page;
    }

    private Reply objects(String text, String fileName) {
        var person = Made.up();
        haidian.lists(person, 1);
        var name = "objects." + person.number();
        admissions.citizen(
                name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        var citizen = Reader.of(port, name);
        citizen.open(OBJECT);
        return citizen.sendFile(
                OBJECT,
                Map.of(
                        "subject",
                        UUID.randomUUID(),
                        "reason",
                        "should-not-be-listed",
                        "text",
                        text),
                "evidence",
                fileName,
                "");
    }
}

package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.browser.CourtTest.done;
import static org.defaulterregistry.browser.CourtTest.fill;
import static org.defaulterregistry.browser.CourtTest.path;
import static org.defaulterregistry.browser.CourtTest.send;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Courts hear objections: the papers, the evidence, and the second instance. */
@OnH2
class CourtReviewTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;
    private static final byte[] FILE = "%PDF-1.7 made up".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_came_on_paper_is_rejected_below_admitted_though_late_and_decided_above(
            String language) {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        String filed;
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open("/court/listings/" + entry.listing());
            clerk.page().locator("a[href$='/objection']").click();
            clerk.page().locator("[name=reason][value=should-not-be-listed]").check();
            onPaper(clerk, person);
            clerk.isSound().picture("court-paper");
            send(clerk);
            done(clerk, "/court/objections/");
            filed = path(clerk);
        }
        rejected(language, filed);
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open(filed);
            clerk.page().locator("a[href$='/service']").click();
            fill(clerk, "servedOn", haidian.today());
            send(clerk);
            done(clerk, filed);
        }
        clock.moveOn(Duration.ofDays(12)); // ten would be in time
        String above;
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open(filed);
            clerk.page().locator("a[href$='/reconsideration']").click();
            onPaper(clerk, person);
            fill(clerk, "obstacle", "A flood.");
            fill(clerk, "obstacleEndedOn", haidian.today().minusDays(1));
            clerk.isSound().picture("court-paper-above");
            send(clerk);
            done(clerk, "/court/reconsiderations/");
            above = path(clerk);
        }
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.first").open("/court/objections");
            assertThat(judge.page().locator("a[href='" + above + "']").count()).isEqualTo(1);
            judge.open(above).isSound().picture("court-admission");
            judge.page().locator("[name=accepted][value=true]").check();
            fill(judge, "reasons", "Nobody could leave the house.");
            send(judge);
            done(judge, above);
            judge.isSound().picture("court-reconsideration");
            rule(judge);
            done(judge, above);
            judge.isSound().picture("court-reconsideration-decided");
        }
    }

    private void rejected(String language, String filed) {
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge2.haidian").open(filed);
            rule(judge);
            done(judge, filed);
        }
    }

    private void onPaper(Visitor clerk, Made person) {
        fill(clerk, "onPaper.person.documentNumber", person.number());
        fill(clerk, "onPaper.person.name", person.name());
        fill(clerk, "onPaper.receivedOn", haidian.today());
        fill(clerk, "text", "It was never mine.");
    }

    private static void rule(Visitor judge) {
        judge.page().locator("[name=outcome][value=rejected]").check();
        fill(judge, "reasons", "It is not founded.");
        fill(judge, "password", "demo");
        send(judge);
    }

    @Test
    void evidence_is_read_by_the_court_that_hears_the_objection_and_by_nobody_else() {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        var filed = CourtTest.objects(haidian, person, entry);
        var address = "/court/objections/" + filed + "/evidence/" + evidence(filed);
        try (var judge = Visitor.at(port, Visitor.ENGLISH)) {
            judge.signIn("judge.haidian").open("/court/objections/" + filed).isSound();
            assertThat(judge.page().locator("a[href='" + address + "']").count()).isEqualTo(1);
            judge.picture("court-evidence");
            var file = judge.page().request().get(address);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).isEqualTo(FILE);
            assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment")
                    .contains("letter.pdf");
            assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(file.headers().get("x-content-type-options")).isEqualTo("nosniff");
        }
        closed("judge.chaoyang", address, 404);
        closed("judge.first", address, 404); // nothing was taken up to it
        closed("auditor.one", address, 403);
    }

    private void closed(String name, String address, int status) {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.signIn(name);
            assertThat(visitor.page().request().get(address).status()).as(name).isEqualTo(status);
        }
    }

    private UUID evidence(String filed) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into evidence (id, request_id, place, file_name, media_type, sha256, content, received_at)
                        values (?, ?, 0, 'letter.pdf', 'application/pdf', 'made up', ?, ?)\
                        """)
                .params(id, UUID.fromString(filed), FILE, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}

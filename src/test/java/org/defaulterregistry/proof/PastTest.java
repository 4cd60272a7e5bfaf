package org.defaulterregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.defaulterregistry.portal.court.Reader;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the register said on a day, for the person, the court, and whoever is shown a statement. */
abstract class PastTest extends ProofScene {

    @OnH2
    static class OnH2Test extends PastTest {}

    @OnPostgres
    static class OnPostgresTest extends PastTest {}

    private JsonNode on(Made person, LocalDate day) {
        return ok(as(person).get("/api/v1/me/as-of?on=" + day));
    }

    private StatusStatement opened(byte[] note) {
        return StatusStatement.open(SignedNote.parse(note), key("/journal/statement-key"));
    }

    private StatusStatement certified(Http who, String query) {
        var answer = who.get("/api/v1/me/certificate" + query);
        ok(answer);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        return opened(answer.raw().body());
    }

    /** The last minute of a day at court time, as it is written in an address. */
    private static String endOf(LocalDate day) {
        return "?at=" + CourtTime.startOf(day.plusDays(1)).minusSeconds(60).toString();
    }

    /**
     * One story, because what was known when hangs on the order in which days pass: a term that
     * runs out, and an entry that is withdrawn on its tenth day.
     */
    @Test
    void each_day_says_what_was_known_and_held_then_and_what_came_of_it() {
        var first = haidian.today();
        var wronged = Made.up();
        var wrong = haidian.lists(wronged, OPEN_ENDED);
        var debtor = Made.up();
        var entry = haidian.lists(debtor, FIXED_TERM);
        var lastDay = LocalDate.parse(read(entry).json().get("termLastDay").asString());
        clock.moveOn(Duration.ofDays(10));
        withdraws(wrong, "no-ground");

        var ended = on(wronged, haidian.today());
        assertThat(ended.get("onTheList").asBoolean()).isFalse();
        assertThat(ended.at("/things/0/state").asString()).isEqualTo("ended");

        clock.moveOn(Duration.ofDays(1));
        assertThat(on(wronged, first.minusDays(1)).get("things")).isEmpty();
        assertThat(on(wronged, first.minusDays(1)).get("onTheList").asBoolean()).isFalse();
        for (var day : new LocalDate[] {first, first.plusDays(9)}) {
            var then = on(wronged, day);
            assertThat(then.get("onTheList").asBoolean()).isTrue();
            assertThat(then.get("restricted").asBoolean()).isTrue();
            assertThat(then.at("/things/0/later/0/kind").asString()).isEqualTo("withdraw");
            assertThat(then.at("/things/0/today").asString()).isEqualTo("withdrawn");
            assertThat(then.at("/things/0/shouldNeverHaveBeen").asBoolean()).isTrue();
        }
        assertThat(on(wronged, first.plusDays(10)).get("onTheList").asBoolean()).isFalse();
        assertThat(as(wronged).get("/api/v1/me/as-of?on=" + first.plusDays(12)).status())
                .isEqualTo(422);

        clock.moveOn(Duration.between(clock.instant(), CourtTime.startOf(lastDay.plusDays(3))));
        assertThat(on(debtor, lastDay).get("onTheList").asBoolean()).isTrue();
        assertThat(on(debtor, lastDay.plusDays(1)).get("onTheList").asBoolean()).isFalse();
        assertThat(on(debtor, lastDay.plusDays(1)).at("/things/0/state").asString())
                .isEqualTo("ran-out");

        var asked = history(entry) + "/as-of?on=";
        assertThat(ok(haidian.clerk().get(asked + first.minusDays(1))).get("entry").isNull())
                .isTrue();
        assertThat(
                        ok(auditor().get(asked + lastDay + "&why=complaint"))
                                .at("/entry/state")
                                .asString())
                .isEqualTo("in-force");
        assertThat(chaoyang.clerk().get(asked + lastDay).status()).isEqualTo(404);

        signAll();
        var certificate = certified(as(wronged), endOf(first.plusDays(9)));
        assertThat(certificate.listed()).isTrue();
        assertThat(certificate.number()).isEqualTo(wronged.number());
        assertThat(CourtTime.dayOf(certificate.at())).isEqualTo(first.plusDays(9));
        assertThat(certificate.size())
                .isEqualTo(on(wronged, first.plusDays(9)).get("registerVersion").asLong());
        assertThat(certified(as(wronged), endOf(first.minusDays(1))).listed()).isFalse();
        assertThat(certified(as(wronged), endOf(first.plusDays(10))).listed()).isFalse();
        assertThat(certified(as(debtor), endOf(lastDay)).listed()).isTrue();
        assertThat(certified(as(debtor), endOf(lastDay.plusDays(1))).listed()).isFalse();
    }

    @Test
    void a_statement_of_now_waits_for_the_checkpoint_over_the_last_act_and_is_checked_offline() {
        signAll();
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        var early = as(person).get("/api/v1/me/certificate");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("ten seconds");

        signAll();
        var answer = as(person).get("/api/v1/me/certificate");
        var statement = opened(answer.raw().body());
        assertThat(statement.listed()).isTrue();
        assertThat(statement.number()).isEqualTo(person.number());
        assertThat(statement.size()).isEqualTo(journalSize());

        var altered = answer.text().replace("status listed", "status not-listed");
        assertThatThrownBy(() -> opened(altered.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotVerified.class);
        assertThatThrownBy(() ->
                        StatusStatement.open(
                                SignedNote.parse(answer.raw().body()), key("/journal/key")))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void who_is_unknown_gets_the_same_paper_and_nothing_is_kept_of_it() {
        signAll();
        var nobodyKnown = Made.up();
        var who = as(nobodyKnown);
        var before = journalSize();
        var statement = certified(who, "");

        assertThat(statement.listed()).isFalse();
        assertThat(statement.number()).isEqualTo(nobodyKnown.number());
        assertThat(journalSize()).isEqualTo(before);
        assertThat(
                        jdbc.sql("select count(*) from document where number = ?")
                                .param(nobodyKnown.number())
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(who.get("/api/v1/me/certificate?at=2999-01-01T00:00Z").status()).isEqualTo(422);
        assertThat(who.get("/api/v1/me/certificate?at=yesterday").status()).isEqualTo(422);
    }

    @Test
    void the_papers_of_the_pages_speak_of_the_day_that_was_asked_for() {
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        var first = haidian.today();
        clock.moveOn(Duration.ofDays(2));
        signInAgain();
        signAll();
        var reader = reads(person);
        var statement = "/status/statement.txt";

        for (var day : List.of(first, first.plusDays(1))) {
            var then = opened(reader.file(statement + "?at=" + day));
            assertThat(then.listed()).isTrue();
            assertThat(CourtTime.dayOf(then.at())).isEqualTo(day);
            assertThat(CourtTime.dayOf(then.at().plusSeconds(1))).isEqualTo(day.plusDays(1));
        }
        assertThat(opened(reader.file(statement + "?at=" + first.minusDays(1))).listed()).isFalse();
        for (var now : List.of("", "?at=")) {
            assertThat(CourtTime.dayOf(opened(reader.file(statement + now)).at()))
                    .isEqualTo(haidian.today());
        }
        assertThat(printed(reader.file("/status/certificate.pdf?at=" + first.minusDays(1))))
                .contains("NOT on the list")
                .contains("23:59:59");
        assertThat(printed(reader.file("/status/certificate.pdf?at=" + first)))
                .contains("was ON the list");
    }

    @Test
    void a_day_without_a_statement_is_told_beside_its_field() {
        signAll();
        var reader = reads(Made.up());
        var today = haidian.today();
        assertThat(reader.open("/status/papers"))
                .contains("name=\"at\"", "formaction=\"/status/certificate.pdf\"");

        for (var file : List.of("/status/statement.txt", "/status/certificate.pdf")) {
            for (var at :
                    List.of(
                            today.toString(),
                            today.plusDays(1).toString(),
                            today.minusYears(3).minusDays(2).toString(),
                            "yesterday",
                            "2026-02-30",
                            "0001-01-01",
                            "2026-03-01T08:15Z")) {
                var told = reader.look(file + "?at=" + at);
                assertThat(told.status()).as(at).isEqualTo(422);
                assertThat(told.page()).contains("at-error", "Write a day that is over");
            }
        }
    }

    private Reader reads(Made person) {
        as(person);
        return Reader.of(port, "citizen." + person.number());
    }

    private static String printed(byte[] certificate) {
        try (var paper = Loader.loadPDF(certificate)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void of_a_day_whose_records_may_be_erased_nobody_is_told_that_he_was_not_listed() {
        signAll();
        var who = as(Made.up());
        var whole = haidian.today().minusYears(3);

        assertThat(who.get("/api/v1/me/as-of?on=" + whole).status()).isEqualTo(200);
        assertThat(who.get("/api/v1/me/as-of?on=" + whole.minusDays(1)).status()).isEqualTo(422);
        assertThat(who.get("/api/v1/me/certificate?at=" + whole + "T12:00Z").status())
                .isEqualTo(200);
        assertThat(who.get("/api/v1/me/certificate?at=" + whole.minusDays(2) + "T12:00Z").status())
                .isEqualTo(422);
    }
}

package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.portal.court.Reader.Reply;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter against a decision of the court below comes to the higher court itself. */
abstract class TakeUpTest extends RegistryTest {
    private static final String PAGE = "/court/take-up";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends TakeUpTest {}

    @OnPostgres
    static class OnPostgresTest extends TakeUpTest {}

    @Test
    void R_EXIT_9_an_exit_ban_is_found_by_case_and_document_and_taken_up_at_the_court_above() {
        var from = haidian.warns(Made.up());
        var ban = "/court/exit-bans/" + bans(from);
        var clerk = at("clerk.first");
        assertThat(clerk.open("/court/objections")).contains(PAGE);

        var found = finds(clerk, from, from.person());

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page()).contains(ban + "/reconsideration", "The exit ban of");
        var above = takesUp(clerk, ban, from.person()).done();
        assertThat(clerk.open(above)).contains("There is no ticket.");
        assertThat(finds(clerk, from, from.person()).page())
                .as("once")
                .contains("caseBelow-error")
                .doesNotContain(ban);
    }

    @Test
    void R_REVIEW_12_4_so_is_a_rejection() {
        var entry = haidian.lists(Made.up(), 1);
        var request = "/court/objections/" + rejected(entry.listing(), entry.from().person());
        var clerk = at("clerk.first");

        var found = finds(clerk, entry.from(), entry.from().person());

        assertThat(found.page()).contains(request + "/reconsideration", "The rejection of");
        var above = takesUp(clerk, request, entry.from().person()).done();
        assertThat(clerk.open(above)).contains("There is no ticket.");
    }

    @Test
    void D13_nobody_finds_what_is_no_court_s_below_his_or_no_matter_of_that_person() {
        var from = haidian.warns(Made.up());
        var ban = "/court/exit-bans/" + bans(from);
        var stranger = haidian.warns(Made.up());

        for (var name : List.of("clerk.third", "clerk.chaoyang", "clerk.haidian")) {
            assertNothing(finds(at(name), from, from.person()), ban);
        }
        assertNothing(finds(at("clerk.first"), from, stranger.person()), ban);
        assertNothing(finds(at("clerk.first"), stranger, from.person()), ban);
        assertThat(at("clerk.third").status(ban + "/reconsideration")).isEqualTo(404);
        assertThat(at("clerk.first").status(ban)).as("nothing else of it").isEqualTo(404);
        assertThat(at("judge.first").status(PAGE)).isEqualTo(403);
        assertThat(at("clerk.haidian").open("/court/objections")).doesNotContain(PAGE);
    }

    private Reader at(String name) {
        return Reader.of(port, name);
    }

    private static Reply finds(Reader clerk, Case from, Made person) {
        clerk.open(PAGE);
        return clerk.send(
                PAGE, Map.of("caseBelow", from.number(), "documentNumber", person.number()));
    }

    private static void assertNothing(Reply found, String ban) {
        assertThat(found.status()).isEqualTo(422);
        assertThat(found.page()).contains("caseBelow-error").doesNotContain(ban);
    }

    private Reply takesUp(Reader clerk, String below, Made person) {
        var address = below + "/reconsideration";
        assertThat(clerk.open(address)).contains("href=\"" + PAGE + "\"");
        var fields = new HashMap<String, Object>();
        fields.put("onPaper.person.documentNumber", person.number());
        fields.put("onPaper.person.name", person.name());
        fields.put("onPaper.receivedOn", haidian.today());
        fields.put("text", "There is no ticket.");
        return clerk.send(address, fields);
    }

    private String bans(Case from) {
        var address = "/api/v1/exit-bans";
        var draft =
                haidian.judge()
                        .post(
                                address,
                                """
                                {"debtorId": "%s", "target": "debtor", "reasons": "A one-way ticket."}\
                                """
                                        .formatted(from.debtor()));
        return made(haidian.president()
                        .post(address + "/" + draft.id() + "/signature", "", draft.etag()))
                .id();
    }

    private String rejected(String listing, Made person) {
        var address = "/api/v1/correction-requests";
        var filed =
                made(
                        haidian.clerk()
                                .post(
                                        address,
                                        """
                                        {"subject": "%s", "reason": "should-not-be-listed", "text": "No.",
                                         "onPaper": {"person": %s, "receivedOn": "%s"}}\
                                        """
                                                .formatted(
                                                        listing,
                                                        person.identity(),
                                                        haidian.today())));
        var name = "judge.take-up." + NEXT.incrementAndGet();
        admissions.officer(name, "demo", "Another judge", "CN-110108", Set.of(Role.JUDGE));
        made(
                Http.person(port, name)
                        .post(
                                address + "/" + filed.id() + "/decision",
                                "{\"outcome\": \"rejected\", \"reasons\": \"Not founded.\"}",
                                filed.etag()));
        return filed.id();
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }
}

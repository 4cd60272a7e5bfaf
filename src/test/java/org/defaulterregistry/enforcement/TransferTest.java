package org.defaulterregistry.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/** A case goes to another court, with all that hangs on it. */
abstract class TransferTest extends EndingScene {

    @OnH2
    static class OnH2Test extends TransferTest {}

    @OnPostgres
    static class OnPostgresTest extends TransferTest {}

    @Test
    void entry_order_and_duties_go_with_the_case_and_the_old_court_has_none_of_them() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);

        var moved = transfers(haidian.president(), entry.from().id(), "CN-110105");

        assertThat(moved.json().get("court").asString()).isEqualTo("CN-110105");
        assertThat(moved.raw().headers().firstValue("Journal-Position")).isPresent();
        for (var address :
                new String[] {
                    "/api/v1/enforcement-cases/" + entry.from().id(),
                    "/api/v1/listings/" + entry.listing(),
                    "/api/v1/consumption-orders/" + entry.order()
                }) {
            assertThat(haidian.clerk().get(address).status()).as(address).isEqualTo(404);
            assertThat(chaoyang.clerk().get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(dutiesOf(haidian, entry.listing())).isEmpty();
        assertThat(dutiesOf(chaoyang, entry.listing())).containsExactly("delete-expired-entry");
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
    }

    @Test
    void the_new_court_withdraws_what_the_old_one_decided_and_the_decision_keeps_its_court() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        transfers(haidian.president(), entry.from().id(), "CN-110105");

        var address = "/api/v1/listings/" + entry.listing();
        var withdrawn =
                chaoyang.judge()
                        .post(
                                address + "/withdrawal",
                                """
                                {"reason": "no-ground", "foundOn": "%s", "evidence": "E"}\
                                """
                                        .formatted(haidian.today()),
                                chaoyang.judge().get(address).etag());

        assertThat(kinds(withdrawn)).containsExactly("WITHDRAW", "LIFT");
        assertThat(flies(entry)).isEqualTo("CLEAR");
        assertThat(decisionOf(entry, haidian.judge()).status()).isEqualTo(200);
        assertThat(decisionOf(entry, chaoyang.judge()).status())
                .as("the decision behind the entry that it has now")
                .isEqualTo(200);
        assertThat(
                        chaoyang.judge()
                                .get("/api/v1/listing-decisions/" + entry.signed().id() + "/text")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_payment_by_the_unchanged_case_number_still_works() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        transfers(haidian.president(), entry.from().id(), "CN-110105");

        assertThat(cashier.reports(entry.from(), "1000.00").json().get("outcome").asString())
                .isEqualTo("full");

        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void a_draft_that_nobody_signed_lapses() {
        var from = haidian.warns(Made.up());
        var draft = haidian.drafts(from, OPEN_ENDED);
        transfers(haidian.president(), from.id(), "CN-110105");

        var now = haidian.judge().get("/api/v1/listing-decisions/" + draft.id());

        assertThat(now.json().get("state").asString()).isEqualTo("LAPSED");
        assertThat(chaoyang.judge().get("/api/v1/listing-decisions/" + draft.id()).status())
                .isEqualTo(404);
        assertThat(
                        haidian.president()
                                .post(
                                        "/api/v1/listing-decisions/" + draft.id() + "/signature",
                                        "",
                                        now.etag())
                                .status())
                .isEqualTo(404);
        assertThat(flies(new Entry(from, draft))).isEqualTo("CLEAR");
    }

    @Test
    void a_case_goes_to_another_court_of_the_register_by_the_president_of_its_own() {
        var from = haidian.warns(Made.up());

        assertThat(faults(transfers(haidian.president(), from.id(), "CN-110108")))
                .containsExactly("/toCourt");
        assertThat(faults(transfers(haidian.president(), from.id(), "CN-REGISTRY")))
                .containsExactly("/toCourt");
        assertThat(faults(transfers(haidian.president(), from.id(), "CN-999999")))
                .containsExactly("/toCourt");
        assertThat(transfers(haidian.judge(), from.id(), "CN-110105").status()).isEqualTo(403);
        assertThat(transfers(chaoyang.president(), from.id(), "CN-110105").status()).isEqualTo(404);
        var address = "/api/v1/enforcement-cases/" + from.id() + "/transfer";
        var body = body("CN-110105", haidian.today().toString());
        assertThat(haidian.president().post(address, body).status()).isEqualTo(428);
        assertThat(haidian.president().post(address, body, "\"99\"").status()).isEqualTo(412);
        assertThat(
                        faults(
                                haidian.president()
                                        .post(
                                                address,
                                                body(
                                                        "CN-110105",
                                                        haidian.today().plusDays(1).toString()),
                                                from.etag())))
                .containsExactly("/on");
    }

    private Answer decisionOf(Entry entry, Http officer) {
        return officer.get("/api/v1/listing-decisions/" + entry.signed().id());
    }

    private Answer transfers(Http president, String caseId, String toCourt) {
        var address = "/api/v1/enforcement-cases/" + caseId;
        var read = haidian.clerk().get(address);
        return president.post(
                address + "/transfer",
                body(toCourt, haidian.today().toString()),
                read.status() == 200 ? read.etag() : "\"0\"");
    }

    private static String body(String toCourt, String on) {
        return """
        {"toCourt": "%s", "ruling": "(2026)京01执1号", "on": "%s"}\
        """
                .formatted(toCourt, on);
    }
}

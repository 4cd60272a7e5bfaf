package org.defaulterregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Receipts, for the court and for the person, and checked by neither of them. */
abstract class ReceiptTest extends ProofScene {

    @OnH2
    static class OnH2Test extends ReceiptTest {}

    @OnPostgres
    static class OnPostgresTest extends ReceiptTest {}

    private static String text(JsonNode receipt, String pointer) {
        return receipt.at(pointer).asString();
    }

    private static String payload(JsonNode receipt) {
        return new String(
                Base64.getDecoder().decode(text(receipt, "/opening/payload")),
                StandardCharsets.UTF_8);
    }

    private void isProven(JsonNode receipt) throws NoSuchAlgorithmException {
        var act = offline().act(text(receipt, "/leaf"), text(receipt, "/receipt"));
        assertThat(act.kind()).isEqualTo(text(receipt, "/kind"));
        assertThat(act.court()).isEqualTo(text(receipt, "/court"));
        assertThat(
                        Offline.opens(
                                act,
                                text(receipt, "/opening/salt"),
                                text(receipt, "/opening/payload")))
                .isTrue();
    }

    private List<JsonNode> receiptsOf(Made person, String about) {
        return ok(as(person).get("/api/v1/me/receipts"))
                .get("things")
                .valueStream()
                .filter(thing -> thing.get("about").asString().equals(about))
                .flatMap(thing -> thing.get("receipts").valueStream())
                .toList();
    }

    @Test
    void anyone_gets_a_receipt_once_the_leaf_is_signed_and_checks_it_without_the_registry() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var address = "/api/v1/journal/leaves/" + positionOf(entry.signed());
        var nobody = Http.nobody(port);

        var early = nobody.get(address);
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.text()).contains("try again in ten seconds");
        assertThat(nobody.get(address + "/receipt").status()).isEqualTo(404);

        signAll();
        var leaf = ok(nobody.get(address));
        var file = nobody.get(address + "/receipt");
        assertThat(file.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        assertThat(offline().act(text(leaf, "/leaf"), file.text()).court()).isEqualTo("CN-110108");
        assertThat(nobody.get("/api/v1/journal/leaves/-1").status()).isEqualTo(404);
        assertThat(nobody.get("/api/v1/journal/leaves/99999999").status()).isEqualTo(404);
        assertThat(nobody.get("/api/v1/journal/leaves/0").status()).isEqualTo(200);
        for (var spelling : List.of("00", "-0", "+0", "0x0", "%230", "0.0", "%D9%A0", "0%20")) {
            var again = "/api/v1/journal/leaves/" + spelling;
            assertThat(nobody.get(again).status()).as(spelling).isIn(400, 404);
            assertThat(nobody.get(again + "/receipt").status()).as(spelling).isIn(400, 404);
        }
    }

    @Test
    void a_person_has_receipt_and_opening_of_listing_order_and_deletion()
            throws NoSuchAlgorithmException {
        var person = Made.up();
        var entry = haidian.lists(person, OPEN_ENDED);
        happens(entry.from(), "fully-performed", "");
        signAll();

        var receipts = receiptsOf(person, "entry");
        assertThat(receipts.stream().map(one -> text(one, "/kind")))
                .containsExactly("list", "publish", "delete");
        for (var receipt : receipts) {
            isProven(receipt);
        }
        assertThat(payload(receipts.getFirst())).contains(person.number(), person.name());
        assertThat(text(receipts.getLast(), "/rule")).isEqualTo("R-REMOVE-10(1)");
        assertThat(receiptsOf(person, "consumption-order").stream().map(one -> text(one, "/kind")))
                .containsExactly("restrict", "lift");
    }

    @Test
    void what_was_altered_by_one_byte_is_not_verified() throws NoSuchAlgorithmException {
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        signAll();
        var receipt = receiptsOf(person, "entry").getFirst();
        var leaf = text(receipt, "/leaf");
        var proof = text(receipt, "/receipt");
        var salt = text(receipt, "/opening/salt");
        var act = offline().act(leaf, proof);

        var payload = Base64.getDecoder().decode(text(receipt, "/opening/payload"));
        payload[payload.length - 2] ^= 1;
        assertThat(Offline.opens(act, salt, Base64.getEncoder().encodeToString(payload))).isFalse();

        var bytes = Base64.getDecoder().decode(leaf);
        bytes[20] ^= 1;
        assertThatThrownBy(() -> offline().act(Base64.getEncoder().encodeToString(bytes), proof))
                .isInstanceOf(NotVerified.class);

        var lines = proof.split("\n", -1);
        var last = lines[2].charAt(0);
        lines[2] = (last == 'A' ? 'B' : 'A') + lines[2].substring(1);
        assertThatThrownBy(() -> offline().act(leaf, String.join("\n", lines)))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void a_person_never_gets_what_is_anothers_and_who_is_unknown_gets_nothing() {
        var one = Made.up();
        var other = Made.up();
        var first = haidian.lists(one, OPEN_ENDED);
        haidian.lists(other, OPEN_ENDED);
        haidian.listsJointly(List.of(one, other));
        signAll();

        receiptsOf(other, "entry")
                .forEach(receipt ->
                        assertThat(payload(receipt)).doesNotContain(one.number(), one.name()));
        assertThat(receiptsOf(one, "entry")).hasSize(4);
        assertThat(as(other).get("/api/v1/me/receipts").text()).doesNotContain(first.listing());
        assertThat(ok(as(Made.up()).get("/api/v1/me/receipts")).get("things")).isEmpty();
    }

    @Test
    void a_court_reads_its_own_acts_with_who_did_them_and_no_other_courts()
            throws NoSuchAlgorithmException {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var address = "/api/v1/journal/acts/" + positionOf(entry.signed());
        signAll();

        var act = ok(haidian.clerk().get(address));
        assertThat(act.at("/steps").valueStream().map(step -> text(step, "/officer")))
                .containsExactly("judge.haidian", "president.haidian");
        assertThat(act.get("leaves")).hasSize(3);
        for (var receipt : act.get("leaves")) {
            isProven(receipt);
        }
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
        assertThat(Http.nobody(port).get(address).status()).isEqualTo(401);
        assertThat(haidian.clerk().get("/api/v1/journal/acts/99999999").status()).isEqualTo(404);
    }

    @Test
    void a_court_reads_the_history_of_its_entry_and_an_auditor_reads_it_without_openings() {
        var person = Made.up();
        var entry = haidian.lists(person, FIXED_TERM);
        corrects(entry, "basis-body", "\"Another court\"");
        withdraws(entry, "no-ground");
        signAll();

        var history = ok(haidian.judge().get(history(entry)));
        assertThat(
                        history.at("/acts")
                                .valueStream()
                                .flatMap(act -> act.get("leaves").valueStream())
                                .map(leaf -> text(leaf, "/kind")))
                .containsExactly("list", "publish", "correct", "withdraw");
        assertThat(history.at("/acts/2/leaves/0/opening").isNull()).isFalse();
        assertThat(chaoyang.judge().get(history(entry)).status()).isEqualTo(404);

        var audited = auditor().get(history(entry) + "?why=sample");
        assertThat(ok(audited).at("/acts/2/leaves/0/opening").isNull()).isTrue();
        assertThat(audited.json().at("/acts/2/steps/0/officer").asString())
                .isEqualTo("judge.haidian");
        assertThat(audited.text()).doesNotContain(person.number(), person.name());
        var position = audited.json().at("/acts/0/leaves/0/position").asLong();
        var act = ok(auditor().get("/api/v1/journal/acts/" + position + "?why=sample"));
        assertThat(act.at("/leaves/0/opening").isNull()).isTrue();
    }
}

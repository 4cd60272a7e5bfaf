package org.defaulterregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.verifier.VerifyReceipt;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every answer with a receipt or a statement in it, saved as it came, is what the command takes.
 */
abstract class GivenOutTest extends ProofScene {
    @TempDir private Path folder;

    @OnH2
    static class OnH2Test extends GivenOutTest {}

    @OnPostgres
    static class OnPostgresTest extends GivenOutTest {}

    private int verify(Answer answer, String... more) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        return verify(answer.raw().body(), more);
    }

    private int verify(byte[] content, String... more) throws IOException {
        var file = Files.write(folder.resolve("kept"), content);
        var args = new ArrayList<>(List.of(file.toString(), "--key", keys().toString()));
        args.addAll(List.of(more));
        return VerifyReceipt.run(args.toArray(String[]::new));
    }

    /** Compared over another way, as everybody does. */
    private Path keys() throws IOException {
        var keys = Http.nobody(port).get("/journal/keys").raw().body();
        return Files.write(folder.resolve("keys"), keys);
    }

    @Test
    void what_person_court_auditor_and_anyone_get_is_verified_as_it_is() throws IOException {
        var person = Made.up();
        var entry = haidian.lists(person, OPEN_ENDED);
        var position = positionOf(entry.signed());
        signAll();
        var leaf = Http.nobody(port).get("/api/v1/journal/leaves/" + position);
        var address = "/api/v1/journal/acts/" + position;

        assertThat(verify(as(person).get("/api/v1/me/receipts"))).isZero();
        assertThat(verify(haidian.judge().get(address))).isZero();
        assertThat(verify(haidian.judge().get(history(entry)))).isZero();
        assertThat(verify(auditor().get(address))).isZero();
        assertThat(verify(leaf)).isZero();
        var receipt = Http.nobody(port).get("/api/v1/journal/leaves/" + position + "/receipt");
        assertThat(verify(receipt, "--leaf", leaf.json().get("leaf").asString())).isZero();
        assertThat(verify(receipt)).as("a receipt alone").isEqualTo(2);
    }

    @Test
    void one_bit_of_an_opening_is_enough_to_fail() throws IOException {
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        signAll();
        var answer = as(person).get("/api/v1/me/receipts");
        var payload = answer.json().at("/things/0/receipts/0/opening/payload").asString();
        var bytes = Base64.getDecoder().decode(payload);
        bytes[bytes.length - 2] ^= 1;
        var changed = answer.text().replace(payload, Base64.getEncoder().encodeToString(bytes));
        assertThat(changed).isNotEqualTo(answer.text());
        assertThat(verify(changed.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
    }

    @Test
    void what_no_checkpoint_covers_yet_is_neither_verified_nor_wrong() throws IOException {
        signAll();
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        assertThat(verify(as(person).get("/api/v1/me/receipts"))).isEqualTo(2);
    }

    @Test
    void a_statement_is_verified_as_it_is_and_not_with_one_letter_changed() throws IOException {
        var person = Made.up();
        haidian.lists(person, OPEN_ENDED);
        signAll();
        Http.nobody(port).get("/journal/statement-key");
        var statement = as(person).get("/api/v1/me/certificate");

        assertThat(verify(statement)).isZero();
        var changed = statement.text().replace("status listed", "status not-listed");
        assertThat(verify(changed.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
    }
}

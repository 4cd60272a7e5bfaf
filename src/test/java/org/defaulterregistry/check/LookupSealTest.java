package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.Opening;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.InclusionProof;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Who asked is fixed in the journal, and proven to the person concerned. */
@TestPropertySource(properties = "registry.world=of sealed look-ups")
abstract class LookupSealTest extends RegistryTest {
    @Autowired private LookupSealer sealer;
    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends LookupSealTest {}

    @OnPostgres
    static class OnPostgresTest extends LookupSealTest {}

    @Test
    void D9_a_receipt_proves_a_look_up_and_the_audit_leaf_has_its_root() {
        sealer.seal();
        var person = haidian.lists(Made.up(), 1).from().person();
        var checks = List.of(asked(person), asked(person), asked(person));
        airline.asks(Made.up(), haidian.today());

        assertThat(sealer.seal()).as("three rows and the count of one commit").isEqualTo(4);

        for (var check : checks) {
            var receipt = receipt(account(person), check).json();
            assertThat(receipt.get("record").asString())
                    .startsWith("jdr-lookup/v1\ncheck " + check + "\nclient demo-air\n")
                    .contains("\nanswer RESTRICTED\nreason -\n")
                    .doesNotContain(person.number())
                    .doesNotContain(person.name());
            verify(receipt, receipt.get("record").asString());
            assertThat(audit(receipt))
                    .matches(leaf -> leaf.size() == 4)
                    .matches(leaf -> leaf.root().base64().equals(receipt.get("root").asString()));
        }
    }

    @Test
    void D9_a_record_that_was_changed_does_not_verify() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var check = asked(person);
        asked(person);
        sealer.seal();
        jdbc.sql("update lookup set purpose = 'boarding' where id = cast(? as uuid)")
                .param(check)
                .update();

        var receipt = receipt(account(person), check).json();

        assertThatThrownBy(() -> verify(receipt, receipt.get("record").asString()))
                .isInstanceOf(NotVerified.class);
        verify(
                receipt,
                receipt.get("record")
                        .asString()
                        .replace("purpose boarding", "purpose ticket-sale"));
    }

    @Test
    void D9_where_nobody_asked_nothing_is_sealed_and_nothing_twice() {
        asked(haidian.lists(Made.up(), 1).from().person());
        assertThat(sealer.seal()).isPositive();

        assertThat(sealer.seal()).isZero();
    }

    @Test
    void D8_only_the_person_concerned_reads_the_receipt_and_only_once_it_is_sealed() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var somebodyElse = haidian.lists(Made.up(), 1).from().person();
        var check = asked(person);

        assertThat(receipt(account(person), check).problem()).isEqualTo("conflict");
        sealer.seal();

        assertThat(receipt(account(person), check).status()).isEqualTo(200);
        assertThat(receipt(account(somebodyElse), check).status()).isEqualTo(404);
        assertThat(receipt(account(Made.up()), check).status()).isEqualTo(404);
    }

    @Test
    void D8_the_person_sees_the_id_of_each_look_up() {
        var person = haidian.lists(Made.up(), 1).from().person();
        var check = asked(person);

        var told = account(person).get("/api/v1/me").json().get("whoAsked").get(0);

        assertThat(told.get("checkId").asString()).isEqualTo(check);
    }

    private String asked(Made person) {
        return airline.asks(person, haidian.today()).json().get("checkId").asString();
    }

    private Http.Answer receipt(Http who, String check) {
        return who.get("/api/v1/me/look-ups/" + check + "/receipt");
    }

    private Http account(Made person) {
        var name = "citizen." + person.number().substring(6, 17);
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query((row, _) -> row.getLong(1))
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "A citizen", new Citizen("resident-id", "CN", person.number()));
        }
        return Http.person(port, name);
    }

    private static void verify(JsonNode receipt, String record) {
        var salt = Base64.getDecoder().decode(receipt.get("salt").asString());
        var commitment = new Opening(salt, record.getBytes(StandardCharsets.UTF_8)).commitment();
        var path =
                receipt.get("path").valueStream().map(hash -> Hash.parse(hash.asString())).toList();
        new InclusionProof(receipt.get("index").asLong(), receipt.get("size").asLong(), path)
                .verify(Hash.ofLeaf(commitment), Hash.parse(receipt.get("root").asString()));
    }

    private PublicLeaf.Audit audit(JsonNode receipt) {
        var bytes =
                jdbc.sql("select bytes from journal_leaf where position = ?")
                        .param(receipt.get("position").asLong())
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return (PublicLeaf.Audit) PublicLeaf.parse(bytes);
    }
}

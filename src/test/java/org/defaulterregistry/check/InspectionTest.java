package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.Opening;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.InclusionProof;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Whoever may look everywhere is himself seen. */
@TestPropertySource(properties = "registry.world=of sealed look-ups")
abstract class InspectionTest extends EndingScene {
    @Autowired private LookupSealer sealer;
    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends InspectionTest {}

    @OnPostgres
    static class OnPostgresTest extends InspectionTest {}

    @Test
    void D8_the_person_sees_which_auditor_looked_at_what_when_and_why() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var history = "/api/v1/journal/listings/" + entry.listing();
        var act = entry.signed().raw().headers().firstValue("Journal-Position").orElseThrow();

        read(history + "?why=complaint");
        read(history + "/as-of?why=sample&on=" + haidian.today());
        read("/api/v1/journal/acts/" + act + "?why=court-oversight");

        var looks = looks(entry.from().person());
        assertThat(texts(looks, "what")).containsOnly("act", "entry");
        assertThat(texts(looks, "why"))
                .contains("complaint", "sample", "court-oversight")
                .doesNotContain("request-of-authority");
        assertThat(texts(looks, "lookedBy")).containsOnly("auditor.one");
        assertThat(texts(looks, "subject")).contains(entry.listing(), entry.order());
        assertThat(looks(haidian.lists(Made.up(), OPEN_ENDED).from().person())).isEmpty();
    }

    @Test
    void D8_who_objects_sees_that_his_words_were_read_be_it_in_a_list() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var person = entry.from().person();
        var objected =
                account(person)
                        .post(
                                "/api/v1/correction-requests",
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "It is all wrong."}\
                                """
                                        .formatted(entry.listing()));
        assertThat(objected.status()).as(objected.text()).isEqualTo(201);

        read("/api/v1/correction-requests?why=court-oversight");
        read("/api/v1/correction-requests/" + objected.id() + "?why=complaint");
        read("/api/v1/reconsiderations?why=court-oversight");

        var looks = looks(person);
        assertThat(texts(looks, "why")).containsExactly("complaint", "court-oversight");
        assertThat(texts(looks, "subject")).containsOnly(objected.id());
    }

    @Test
    void D8_an_auditor_looks_for_one_of_four_reasons_and_a_court_needs_none() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var history = "/api/v1/journal/listings/" + entry.listing();

        for (var query : List.of("?why=", "?why=curiosity", "?why=COMPLAINT")) {
            var refused = auditor().get(history + query);
            assertThat(faults(refused)).as(query).containsExactly("/why");
            assertThat(refused.text()).contains("complaint, sample").doesNotContain("curiosity");
        }
        assertThat(haidian.clerk().get(history).status()).isEqualTo(200);
        assertThat(haidian.clerk().get("/api/v1/correction-requests").status()).isEqualTo(200);
        assertThat(looks(entry.from().person())).isEmpty();

        read(history);

        assertThat(texts(looks(entry.from().person()), "why")).containsExactly("sample");
    }

    @Test
    void D9_a_look_is_sealed_with_the_look_ups_and_only_whom_it_concerns_has_its_receipt() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var person = entry.from().person();
        sealer.seal();
        read("/api/v1/journal/listings/" + entry.listing() + "?why=request-of-authority");
        var look = looks(person).get(0).get("id").asString();
        assertThat(receipt(person, look).status()).isEqualTo(409);

        assertThat(sealer.seal()).isEqualTo(1);

        var receipt = receipt(person, look).json();
        var record = receipt.get("record").asString();
        assertThat(record)
                .startsWith("jdr-inspection/v1\ninspection " + look + "\nofficer auditor.one\n")
                .contains("\nwhat entry\nwhy request-of-authority\nlooked 20")
                .doesNotContain(entry.listing(), person.number(), person.name());
        verify(receipt, record);
        var stranger = haidian.lists(Made.up(), OPEN_ENDED).from().person();
        assertThat(receipt(stranger, look).status()).isEqualTo(404);
    }

    @Test
    void D8_an_operator_is_shown_nobodys_record() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var operator = Http.person(port, "operator.one");

        for (var address :
                List.of(
                        "/api/v1/journal/listings/" + entry.listing(),
                        "/api/v1/journal/acts/0",
                        "/api/v1/listings/" + entry.listing(),
                        "/api/v1/enforcement-cases/" + entry.from().id(),
                        "/api/v1/correction-requests",
                        "/api/v1/alarms")) {
            assertThat(operator.get(address).status()).as(address).isEqualTo(403);
        }
    }

    private Http auditor() {
        return Http.person(port, "auditor.one");
    }

    private void read(String address) {
        var answer = auditor().get(address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode looks(Made person) {
        return account(person).get("/api/v1/me").json().get("whoLooked");
    }

    private Answer receipt(Made person, String look) {
        return account(person).get("/api/v1/me/look-ups/" + look + "/receipt");
    }

    private static List<String> texts(JsonNode looks, String field) {
        return looks.valueStream().map(look -> look.get(field).asString()).toList();
    }

    private Http account(Made person) {
        var name = "inspected." + person.number().substring(6, 17);
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
}

package org.defaulterregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.tlog.VerifierKey;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A world of its own: what is known of past days hangs on a clock that nobody else has moved. It
 * goes on from test to test, as the journal's minute does.
 */
@TestPropertySource(properties = "registry.world=of proofs")
abstract class ProofScene extends EndingScene {
    @Autowired private Admissions admissions;
    @Autowired private Signer signer;
    @Autowired private Journal journal;

    @BeforeEach
    void goOnFromTheLastTest() {
        var ahead = Duration.between(clock.instant(), journal.lastMinute().orElseThrow());
        if (ahead.isPositive()) {
            clock.moveOn(ahead.plusMinutes(2));
            signInAgain();
        }
    }

    void signAll() {
        while (signer.sign()) {
            // batch after batch
        }
        assertThat(signer.stopped()).isEmpty();
    }

    /** The person signed in, with an account of his own. */
    Http as(Made person) {
        var name = "citizen." + person.number();
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        }
        return Http.person(port, name);
    }

    Http auditor() {
        return Http.person(port, "auditor.one");
    }

    VerifierKey key(String address) {
        return VerifierKey.parse(Http.nobody(port).get(address).text().strip());
    }

    Offline offline() {
        return new Offline(key("/journal/key"));
    }

    static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        return answer.json();
    }

    static String positionOf(Answer act) {
        return act.raw().headers().firstValue("Journal-Position").orElseThrow();
    }

    static String history(Entry entry) {
        return "/api/v1/journal/listings/" + entry.listing();
    }
}

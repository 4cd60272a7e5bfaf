package org.defaulterregistry.world;

import java.util.List;
import org.defaulterregistry.world.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running registry with its people, for tests that use it as they would. */
public abstract class RegistryTest {
    @LocalServerPort protected int port;

    @Autowired protected TestClock clock;

    @Autowired protected JdbcClient jdbc;

    protected Court haidian;
    protected Court chaoyang;
    protected Airline airline;
    protected Cashier cashier;

    @BeforeEach
    void meetEveryone() {
        haidian = Court.haidian(port, clock);
        chaoyang = Court.chaoyang(port, clock);
        airline = new Airline(port);
        cashier = new Cashier(port, clock);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /**
     * Signs the airline and the cashier in again: their tokens of five minutes do not outlive a
     * jump of the clock.
     */
    protected void signInAgain() {
        meetEveryone();
    }

    protected long journalSize() {
        return jdbc.sql("select size from journal_head").query(Long.class).single();
    }

    /** The rules whose questions were answered NO. */
    protected static List<String> refusedUnder(Answer answer) {
        return answer.json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("answer").asString().equals("NO"))
                .map(finding -> finding.get("rule").asString())
                .toList();
    }

    protected static List<String> kinds(Answer answer) {
        return answer.json()
                .get("journal")
                .valueStream()
                .map(receipt -> receipt.get("kind").asString())
                .toList();
    }
}

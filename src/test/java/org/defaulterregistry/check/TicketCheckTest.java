package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A railway asks by train and seat, not by article. */
abstract class TicketCheckTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends TicketCheckTest {}

    @OnPostgres
    static class OnPostgresTest extends TicketCheckTest {}

    @Autowired private ApplicationContext registry;

    private final Made listed = Made.up();
    private Provider carrier;

    @BeforeEach
    void aCarrier() {
        new Situation(registry).person(listed, Situation.listed(UUID.randomUUID()));
        carrier =
                Provider.granted(
                        port,
                        jdbc,
                        List.of(
                                "air-travel",
                                "train-soft-sleeper",
                                "train-g-all-seats",
                                "train-emu-first-class",
                                "ship-second-class"));
    }

    private org.defaulterregistry.world.Http.Answer asks(Provider provider, String ticket) {
        return provider.sends(
                """
                {"ticket": %s, "on": "%s", "purpose": "ticket-sale", "person": %s}\
                """
                        .formatted(ticket, haidian.today(), listed.identity()));
    }

    private static String ticket(String mode, String prefix, String seat) {
        return "{\"mode\": \""
                + mode
                + "\""
                + (prefix == null ? "" : ", \"trainPrefix\": \"" + prefix + "\"")
                + (seat == null ? "" : ", \"seat\": \"" + seat + "\"")
                + "}";
    }

    @ParameterizedTest
    @CsvSource({
        "air,, , air-travel",
        "air,, first-class, air-travel",
        "train, G, second-class, train-g-all-seats",
        "train, G, , train-g-all-seats",
        "train, D, first-class, train-emu-first-class",
        "train, C, business-class, train-emu-first-class",
        "train, D, second-class, ",
        "train, Z, soft-sleeper, train-soft-sleeper",
        "train, D, soft-sleeper, train-soft-sleeper",
        "train, '', hard-sleeper, ",
        "train, K, soft-seat, ",
        "ship,, second-class, ship-second-class",
        "ship,, third-class, ",
        "ship,, deck, "
    })
    void R_CONS_3_1_and_3_9_a_seat_falls_under_its_measure_or_under_none(
            String mode, String prefix, String seat, String measure) {
        var answer = asks(carrier, ticket(mode, prefix, seat));

        assertThat(Provider.decision(answer)).isEqualTo(measure == null ? "CLEAR" : "RESTRICTED");
        assertThat(answer.json().get("measure").isNull()).isEqualTo(measure == null);
        if (measure != null) {
            assertThat(answer.json().get("measure").asString()).isEqualTo(measure);
        }
        assertThat(answer.raw().body()).hasSize(512);
        assertThat(answer.json().get("registerVersion").asLong()).isEqualTo(journalSize());
    }

    @Test
    void D8_of_a_seat_that_no_measure_closes_nothing_is_kept_but_the_count() {
        asks(carrier, ticket("train", "D", "second-class"));

        assertThat(count("select count(*) from lookup where client_id = ?")).isZero();
        assertThat(count("select sum(asked) from lookup_count where client_id = ?")).isEqualTo(1);
    }

    private long count(String statement) {
        return jdbc.sql(statement).param(carrier.id()).query(Long.class).single();
    }

    @ParameterizedTest
    @CsvSource({
        "ferry,, deck, /ticket/mode",
        ",, deck, /ticket/mode",
        "train, g, second-class, /ticket/trainPrefix",
        "train, G12, second-class, /ticket/trainPrefix",
        "train,, second-class, /ticket/trainPrefix",
        "train, D, Second-class, /ticket/seat",
        "train, D, , /ticket/seat",
        "ship,, , /ticket/seat",
        "ship,, Second Class, /ticket/seat",
        "air, G, , /ticket/trainPrefix"
    })
    void a_ticket_that_could_be_mistaken_is_422(
            String mode, String prefix, String seat, String pointer) {
        var ticket = ticket(mode, prefix, seat).replace("\"null\"", "null");
        var answer = asks(carrier, ticket);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void
            D7_a_ticket_is_asked_under_a_grant_for_its_measure_or_for_an_open_seat_for_one_of_its_mode() {
        var slow = Provider.granted(port, jdbc, List.of("train-soft-sleeper"));

        assertThat(asks(slow, ticket("train", "G", "second-class")).problem())
                .isEqualTo("measure-not-granted");
        assertThat(asks(slow, ticket("train", "K", "hard-seat")).status()).isEqualTo(200);
        assertThat(asks(slow, ticket("ship", null, "deck")).problem())
                .isEqualTo("measure-not-granted");
    }

    @Test
    void a_question_is_about_a_measure_or_a_ticket_and_not_both() {
        var both =
                carrier.asks(
                        "air-travel",
                        listed.identity(),
                        haidian.today(),
                        ", \"ticket\": {\"mode\": \"air\"}");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/ticket");
    }
}

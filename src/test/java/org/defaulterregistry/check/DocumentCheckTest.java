package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Situation.listed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One number, many links over time: the link that holds now answers (D12). */
abstract class DocumentCheckTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends DocumentCheckTest {}

    @OnPostgres
    static class OnPostgresTest extends DocumentCheckTest {}

    @Autowired private ApplicationContext registry;

    private Situation situation;
    private Provider provider;

    @BeforeEach
    void aProvider() {
        situation = new Situation(registry);
        provider = Provider.granted(port, jdbc, List.of("air-travel"));
    }

    private String decision(String identity) {
        return provider.decision("air-travel", identity, haidian.today());
    }

    /** Another link of the same number, by SQL. */
    private void link(UUID party, Made number, String name, String state) {
        jdbc.sql(
                        """
                        insert into document (id, party_id, type, issuing_country, number, name, state, live_key, created_at, version)
                        values (?, ?, 'resident-id', 'CN', ?, ?, ?, ?, ?, 0)\
                        """)
                .params(
                        java.util.Arrays.asList(
                                UUID.randomUUID(),
                                party,
                                number.number(),
                                name,
                                state,
                                state.equals("LINKED") ? "test|" + number.number() : null,
                                Instant.now().atOffset(ZoneOffset.UTC)))
                .update();
        situation.act(party, UnaryOperator.identity());
    }

    @Test
    void D12_a_renamed_document_is_compared_under_its_new_name() {
        var person = Made.up();
        var party = situation.person(person, listed(UUID.randomUUID()));
        situation.papers(party, "state = 'ENDED', live_key = null");
        link(party, person, "新名字", "LINKED");

        assertThat(decision(person.identityNamed("新名字"))).isEqualTo("RESTRICTED");
        assertThat(decision(person.identity())).isEqualTo("INDETERMINATE NAME_DIFFERS");
    }

    @Test
    void D12_a_document_that_changed_hands_answers_for_its_new_holder() {
        var number = Made.up();
        var first = situation.person(number, listed(UUID.randomUUID()));
        situation.papers(first, "state = 'ENDED', live_key = null");
        assertThat(decision(number.identity())).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");

        var second = situation.person(Made.up(), UnaryOperator.identity());
        link(second, number, "第二人", "LINKED");
        assertThat(decision(number.identityNamed("第二人"))).isEqualTo("CLEAR");

        situation.act(first, UnaryOperator.identity()); // an act on the first, later than the link
        assertThat(decision(number.identityNamed("第二人"))).isEqualTo("CLEAR");

        situation.act(second, listed(UUID.randomUUID()));
        assertThat(decision(number.identityNamed("第二人"))).isEqualTo("RESTRICTED");
    }

    @Test
    void D13_a_drafted_link_takes_nothing_from_a_signed_one() {
        var number = Made.up();
        situation.person(number, listed(UUID.randomUUID()));
        var other = situation.person(Made.up(), UnaryOperator.identity());
        link(other, number, "另一人", "DRAFT");

        assertThat(decision(number.identity())).isEqualTo("RESTRICTED");
    }
}

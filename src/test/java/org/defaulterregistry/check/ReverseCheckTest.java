package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Situation.holds;
import static org.defaulterregistry.check.Situation.listed;
import static org.defaulterregistry.check.Situation.office;
import static org.defaulterregistry.check.Situation.ordered;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the basis of a measure says so, a listed officer counts against the unit that applies. */
abstract class ReverseCheckTest extends RegistryTest {
    private static final String POLICY = "policy-support";

    @OnH2
    static class OnH2Test extends ReverseCheckTest {}

    @OnPostgres
    static class OnPostgresTest extends ReverseCheckTest {}

    @Autowired private ApplicationContext registry;

    private Situation situation;
    private Provider provider;
    private final MadeUnit unit = MadeUnit.up();

    @BeforeEach
    void aProvider() {
        situation = new Situation(registry);
        provider = Provider.granted(port, jdbc, List.of(POLICY, "bond-issuance", "bank-credit"));
    }

    private Answer asks(String... officers) {
        return provider.asks(
                POLICY,
                unit.identity(),
                haidian.today(),
                officers.length == 0 ? "" : ", \"officers\": [" + String.join(",", officers) + "]");
    }

    private List<String> lookups(Made person) {
        return jdbc.sql(
                        """
                        select l.asked_as || ' ' || l.decision || coalesce(' ' || l.reason, '')
                        from lookup l join document d on d.id = l.document_id
                        where d.number = ? and l.client_id = ? order by l.asked_at\
                        """)
                .params(person.number(), provider.id())
                .query(String.class)
                .list();
    }

    @Test
    void a_listed_officer_whom_a_court_recorded_counts_against_the_unit() {
        var party = situation.unit(unit, UnaryOperator.identity());
        var listed = Made.up();
        var other = Made.up();
        situation.person(
                listed, state -> listed(UUID.randomUUID()).apply(state).withOffice(office(party)));
        situation.person(other, holds(office(party)));

        assertThat(Provider.decision(asks())).isEqualTo("RESTRICTED");
        assertThat(provider.decision("bond-issuance", unit.identity(), haidian.today()))
                .isEqualTo("CLEAR");
        assertThat(lookups(listed)).containsExactly("RECORDED_OFFICER RESTRICTED");
        assertThat(lookups(other)).containsExactly("RECORDED_OFFICER CLEAR");
    }

    @Test
    void R_EXCL_16_3_an_officer_under_an_order_only_or_bound_through_the_unit_counts_for_nothing() {
        var party = situation.unit(unit, UnaryOperator.identity());
        situation.person(
                Made.up(),
                state -> ordered(UUID.randomUUID()).apply(state).withOffice(office(party)));
        var otherUnit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        situation.person(
                Made.up(), state -> state.withOffice(office(party)).withOffice(office(otherUnit)));

        assertThat(Provider.decision(asks())).isEqualTo("CLEAR");
    }

    @Test
    void only_an_office_held_on_the_day_of_the_service_counts() {
        var party = situation.unit(unit, UnaryOperator.identity());
        var last = haidian.today().plusDays(3);
        var former = Made.up();
        situation.person(
                former,
                state ->
                        listed(UUID.randomUUID())
                                .apply(state)
                                .withOffice(office(party, new Window(last.minusDays(30), last))));

        assertThat(provider.decision(POLICY, unit.identity(), last)).isEqualTo("RESTRICTED");
        assertThat(provider.decision(POLICY, unit.identity(), last.plusDays(1))).isEqualTo("CLEAR");
        assertThat(lookups(former)).hasSize(1);
    }

    @Test
    void a_listed_officer_whom_the_provider_names_counts_and_everybody_looked_at_sees_it() {
        var listed = Made.up();
        var known = Made.up();
        var stranger = Made.up();
        situation.person(listed, listed(UUID.randomUUID()));
        situation.person(known, ordered(UUID.randomUUID()));

        var answer = asks(listed.identity(), known.identity(), stranger.identity());

        assertThat(Provider.decision(answer)).isEqualTo("RESTRICTED");
        assertThat(lookups(listed)).containsExactly("NAMED_OFFICER RESTRICTED");
        assertThat(lookups(known)).containsExactly("NAMED_OFFICER CLEAR");
        var reference = answer.json().get("denialReference").asString();
        assertThat(
                        jdbc.sql("select count(*) from lookup where denial_reference = ?")
                                .param(reference)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(
                        jdbc.sql("select sum(asked) from lookup_count where client_id = ?")
                                .param(provider.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(2); // the unit and the stranger
    }

    @Test
    void D6_an_officer_who_may_be_another_decides_nothing_for_certain() {
        var listed = Made.up();
        var party = situation.person(listed, listed(UUID.randomUUID()));

        assertThat(Provider.decision(asks(listed.identityNamed("别的名字"))))
                .isEqualTo("INDETERMINATE NAME_DIFFERS");
        assertThat(Provider.decision(asks(listed.identityNamed("别的名字"), listed.identity())))
                .isEqualTo("RESTRICTED");
        situation.papers(party, "disputed_until = ?", haidian.today());
        assertThat(Provider.decision(asks(listed.identity())))
                .isEqualTo("INDETERMINATE IDENTITY_IN_DISPUTE");
        assertThat(Provider.decision(asks(Made.up().identity()))).isEqualTo("CLEAR");
    }

    @Test
    void a_unit_whose_own_identity_is_in_doubt_is_not_refused_for_its_recorded_officer() {
        var party = situation.unit(unit, UnaryOperator.identity());
        situation.person(
                Made.up(),
                state -> listed(UUID.randomUUID()).apply(state).withOffice(office(party)));

        assertThat(provider.decision(POLICY, unit.identityNamed("别的公司"), haidian.today()))
                .isEqualTo("INDETERMINATE NAME_DIFFERS");
    }

    @Test
    void officers_are_taken_for_units_and_measures_with_a_reverse_check_only_and_twenty_at_most() {
        var one = Made.up();
        var some = ", \"officers\": [" + one.identity() + "]";
        var today = haidian.today();

        assertThat(pointer(provider.asks("bond-issuance", unit.identity(), today, some)))
                .isEqualTo("/officers");
        assertThat(pointer(provider.asks("bank-credit", one.identity(), today, some)))
                .isEqualTo("/officers");
        assertThat(pointer(asks(Collections.nCopies(21, one.identity()).toArray(String[]::new))))
                .isEqualTo("/officers");
        assertThat(asks(Collections.nCopies(20, one.identity()).toArray(String[]::new)).status())
                .isEqualTo(200);
        assertThat(pointer(asks(one.identity(), "null"))).isEqualTo("/officers/1");
        assertThat(pointer(asks(one.identity().replace("\"name\"", "\"nom\""))))
                .isEqualTo("/officers/0/nom");
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().get("errors").get(0).get("pointer").asString();
    }
}

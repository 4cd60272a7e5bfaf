package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Situation.always;
import static org.defaulterregistry.check.Situation.holds;
import static org.defaulterregistry.check.Situation.listed;
import static org.defaulterregistry.check.Situation.office;
import static org.defaulterregistry.check.Situation.ordered;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Office.CasePermit;
import org.defaulterregistry.restraint.OwnDecision;
import org.defaulterregistry.restraint.PermitWindow;
import org.defaulterregistry.restraint.Window;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What binds a unit reaches the people who answer for it, and nothing else does. */
abstract class OfficerCheckTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends OfficerCheckTest {}

    @OnPostgres
    static class OnPostgresTest extends OfficerCheckTest {}

    @Autowired private ApplicationContext registry;

    private Situation situation;
    private Provider provider;

    @BeforeEach
    void aProvider() {
        situation = new Situation(registry);
        provider =
                Provider.granted(
                        port,
                        jdbc,
                        List.of("air-travel", "star-hotel", "company-officer", "exit-ban"));
    }

    private String flies(Made person) {
        return provider.decision("air-travel", person.identity(), haidian.today());
    }

    @Test
    void R_CONS_3_UNIT_an_officer_of_a_listed_unit_does_not_fly_and_is_not_listed() {
        var unit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var officer = Made.up();
        situation.person(officer, holds(office(unit)));

        var answer = provider.asks("air-travel", officer.identity(), haidian.today());

        assertThat(Provider.decision(answer)).isEqualTo("RESTRICTED");
        assertThat(answer.json().get("registerVersion").asLong()).isEqualTo(journalSize());
        assertThat(provider.decision("company-officer", officer.identity(), haidian.today()))
                .isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_3_UNIT_an_order_on_the_unit_is_enough() {
        var unit = situation.unit(MadeUnit.up(), ordered(UUID.randomUUID()));
        var officer = Made.up();
        situation.person(officer, holds(office(unit)));

        assertThat(flies(officer)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_REMOVE_DOWN_what_frees_the_unit_frees_its_officers_at_the_same_instant() {
        var theCase = UUID.randomUUID();
        var unit = situation.unit(MadeUnit.up(), listed(theCase));
        var officer = Made.up();
        situation.person(officer, holds(office(unit)));
        assertThat(flies(officer)).isEqualTo("RESTRICTED");

        situation.act(unit, state -> state.withEntry(theCase, null));
        assertThat(flies(officer)).isEqualTo("RESTRICTED");

        situation.act(unit, state -> state.withOrder(theCase, null));
        assertThat(flies(officer)).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_17_2_an_office_binds_from_its_first_day_to_its_last() {
        var unit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var officer = Made.up();
        var first = haidian.today().plusDays(10);
        var last = haidian.today().plusDays(20);
        situation.person(officer, holds(office(unit, new Window(first, last))));

        assertThat(List.of(first.minusDays(1), first, last, last.plusDays(1)))
                .extracting(day -> provider.decision("air-travel", officer.identity(), day))
                .containsExactly("CLEAR", "RESTRICTED", "RESTRICTED", "CLEAR");
    }

    @Test
    void R_CONS_3_PRIVATE_a_permit_of_the_person_lets_one_case_one_measure_and_its_days_pass() {
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        var unit = situation.unit(MadeUnit.up(), listed(one));
        var officer = Made.up();
        var office = office(unit);
        var party = situation.person(officer, holds(office));
        var day = haidian.today().plusDays(5);
        var permit = new CasePermit(one, new PermitWindow("air-travel", new Window(day, day)));

        situation.act(party, state -> state.withOfficePermit(office.id(), permit));

        assertThat(List.of(day.minusDays(1), day, day.plusDays(1)))
                .extracting(asked -> provider.decision("air-travel", officer.identity(), asked))
                .containsExactly("RESTRICTED", "CLEAR", "RESTRICTED");
        assertThat(provider.decision("star-hotel", officer.identity(), day))
                .isEqualTo("RESTRICTED");

        situation.act(unit, listed(two));
        assertThat(provider.decision("air-travel", officer.identity(), day))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_8_what_the_unit_was_permitted_lets_no_officer_pass() {
        var theCase = UUID.randomUUID();
        var permit = new PermitWindow("star-hotel", always());
        var made = MadeUnit.up();
        var unit =
                situation.unit(
                        made, state -> listed(theCase).apply(state).withPermit(theCase, permit));
        var officer = Made.up();
        situation.person(officer, holds(office(unit)));

        assertThat(provider.decision("star-hotel", made.identity(), haidian.today()))
                .isEqualTo("CLEAR");
        assertThat(provider.decision("star-hotel", officer.identity(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_3_PRIVATE_a_permit_counts_whichever_office_in_the_unit_it_was_asked_for() {
        var theCase = UUID.randomUUID();
        var unit = situation.unit(MadeUnit.up(), listed(theCase));
        var permit = new CasePermit(theCase, new PermitWindow("air-travel", always()));
        var controller =
                new Office(
                        UUID.randomUUID(),
                        unit,
                        Group.ACTUAL_CONTROLLER,
                        always(),
                        List.of(permit));
        var officer = Made.up();
        situation.person(officer, state -> state.withOffice(office(unit)).withOffice(controller));

        assertThat(flies(officer)).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_3_UNIT_two_units_bind_each_by_itself() {
        var theCase = UUID.randomUUID();
        var one = situation.unit(MadeUnit.up(), listed(theCase));
        var two = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var officer = Made.up();
        situation.person(officer, state -> state.withOffice(office(one)).withOffice(office(two)));

        situation.act(one, state -> state.withEntry(theCase, null).withOrder(theCase, null));

        assertThat(flies(officer)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_EXIT_1_a_decision_of_its_own_binds_whom_it_names_and_no_officer() {
        var ban = new OwnDecision("exit-ban", always());
        var unit = situation.unit(MadeUnit.up(), state -> state.withOwn(UUID.randomUUID(), ban));
        var officer = Made.up();
        var party = situation.person(officer, holds(office(unit)));
        assertThat(provider.decision("exit-ban", officer.identity(), haidian.today()))
                .isEqualTo("CLEAR");

        situation.act(party, state -> state.withOwn(UUID.randomUUID(), ban));
        assertThat(provider.decision("exit-ban", officer.identity(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_3_UNIT_a_unit_that_holds_an_office_is_not_one_of_the_four_groups_of_people() {
        var unit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var holder = MadeUnit.up();
        situation.unit(holder, holds(office(unit)));

        assertThat(provider.decision("star-hotel", holder.identity(), haidian.today()))
                .isEqualTo("CLEAR");
    }

    @Test
    void D6_an_officer_who_may_be_another_is_not_refused() {
        var unit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var officer = Made.up();
        var party = situation.person(officer, holds(office(unit)));
        var today = haidian.today();

        assertThat(provider.decision("air-travel", officer.identityNamed("别的名字"), today))
                .isEqualTo("INDETERMINATE NAME_DIFFERS");
        situation.papers(party, "disputed_until = ?", today);
        assertThat(flies(officer)).isEqualTo("INDETERMINATE IDENTITY_IN_DISPUTE");
        situation.papers(party, "disputed_until = ?", today.minusDays(1));
        assertThat(flies(officer)).isEqualTo("RESTRICTED");
        situation.papers(party, "state = 'DRAFT', live_key = null");
        assertThat(flies(officer)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");

        situation.act(party, UnaryOperator.identity());
        situation.papers(party, "state = 'ENDED'");
        assertThat(flies(officer)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");
    }
}

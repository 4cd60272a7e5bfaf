package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody alike is shown to a human before a person is entered twice, and matches nobody. */
abstract class DuplicateTest extends RegistryTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private People people;
    private LocalDate born;

    @OnH2
    static class OnH2Test extends DuplicateTest {}

    @OnPostgres
    static class OnPostgresTest extends DuplicateTest {}

    @BeforeEach
    void nobodyBornOnThisDayIsKnown() {
        people = new People(haidian);
        born = LocalDate.of(1951, 1, 1).plusDays(DAYS.incrementAndGet());
    }

    @Test
    void a_new_paper_of_somebody_alike_is_asked_about_with_masked_numbers() {
        var known = new Made(Made.born(born).number(), "张三丰");
        var party = people.partyOf(people.lists(People.debtor(known.identity())).from());
        var passport = People.passport("ZHANG SANFENG");
        var before = journalSize();

        var asked = people.records(People.debtor(passport, born, ""));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("possible-duplicate");
        assertThat(asked.json().at("/candidates/0/partyId").asString()).isEqualTo(party);
        assertThat(asked.json().at("/candidates/0/documentType").asString())
                .isEqualTo("resident-id");
        assertThat(asked.text()).contains("****").doesNotContain(known.number(), "张三丰");
        assertThat(journalSize()).isEqualTo(before);
        made(people.signs("/api/v1/documents", people.draftsDocument(party, passport)), 200);
        assertThat(people.records(People.debtor(passport, born, "")).status()).isEqualTo(201);
    }

    @Test
    void a_family_name_that_stands_last_is_alike() {
        people.lists(People.debtor(People.passport("SANFENG ZHANG"), born, ""));

        var asked = people.records(People.debtor(People.passport("ZHANG SANFENG"), born, ""));

        assertThat(asked.problem()).isEqualTo("possible-duplicate");
    }

    @Test
    void the_clerk_may_say_that_they_differ() {
        var known = new Made(Made.born(born).number(), "张三丰");
        var party = people.partyOf(people.lists(People.debtor(known.identity())).from());
        var passport = People.passport("ZHANG SANFENG");

        var recorded =
                people.records(
                        People.debtor(passport, born, ", \"distinctFrom\": [\"" + party + "\"]"));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().at("/debtors/0/partyId").asString()).isNotEqualTo(party);
        assertThat(airline.asks(passport, haidian.today()).json().get("decision").asString())
                .isEqualTo("CLEAR");
        assertThat(
                        jdbc.sql("select count(*) from party_distinction where distinct_from = ?")
                                .param(UUID.fromString(party))
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void somebody_born_on_another_day_or_named_otherwise_is_not_asked_about() {
        people.lists(People.debtor(new Made(Made.born(born).number(), "张三丰").identity()));

        assertThat(
                        people.records(
                                        People.debtor(
                                                People.passport("ZHANG SANFENG"),
                                                born.plusYears(20),
                                                ""))
                                .status())
                .isEqualTo(201);
        assertThat(people.records(People.debtor(People.passport("LI SI"), born, "")).status())
                .isEqualTo(201);
    }

    @Test
    void two_alike_in_one_case_are_two_because_the_case_names_them_so() {
        var one = People.debtor(People.passport("ZHANG SANFENG"), born, "");
        var other = People.debtor(People.passport("ZHANG SANFENG"), born, "");

        assertThat(people.records(one + "," + other).status()).isEqualTo(201);
    }

    @Test
    void nobody_can_be_told_apart_from_somebody_who_is_not_alike() {
        var stranger = people.partyOf(haidian.records(Made.up()));

        var answer =
                people.records(
                        People.debtor(
                                People.passport("ZHANG SANFENG"),
                                born,
                                ", \"distinctFrom\": [\"" + stranger + "\"]"));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void a_search_finds_the_paper_and_hints_and_is_recorded() {
        var known = new Made(Made.born(born).number(), "张三丰");
        var party = people.partyOf(people.lists(People.debtor(known.identity())).from());
        var before = journalSize();

        var byPaper = search("{\"identity\": " + known.identity() + "}");
        assertThat(byPaper.json().at("/found/partyId").asString()).isEqualTo(party);
        assertThat(byPaper.json().get("alike")).isEmpty();

        var byName = search("{\"name\": \"張三豐\", \"birthDate\": \"" + born + "\"}");
        assertThat(byName.json().get("found").isNull()).isTrue();
        assertThat(byName.json().at("/alike/0/partyId").asString()).isEqualTo(party);
        assertThat(journalSize()).isEqualTo(before + 2);
        assertThat(search("{\"name\": \"张三丰\"}").status()).isEqualTo(422);
        assertThat(search("{\"name\": \"АB\", \"birthDate\": \"" + born + "\"}").status())
                .isEqualTo(422);
    }

    /** Security 1.1: no pair may match silently; hints see them. */
    @ParameterizedTest
    @CsvSource({"А,A", "Х,X", "張,张", "﨑,崎", "〇,零", "⼈,人"})
    void R_QUERY_1_look_alikes_never_match_in_a_check(String one, String other) {
        var person = new Made(Made.born(born).number(), one);
        people.lists(People.debtor(person.identity()));

        var answer = airline.asks(person.identityNamed(other), haidian.today());

        assertThat(answer.json().get("decision").asString()).isEqualTo("INDETERMINATE");
        assertThat(answer.json().get("reason").asString()).isEqualTo("NAME_DIFFERS");
        var asked = people.records(People.debtor(People.passport(other), born, ""));
        assertThat(asked.problem()).isEqualTo("possible-duplicate");
    }

    @Test
    void a_name_of_mixed_scripts_is_422() {
        assertThat(people.records(People.debtor(People.passport("АB"), born, "")).status())
                .isEqualTo(422);
    }

    private Answer search(String body) {
        return haidian.clerk().post("/api/v1/parties/search", body);
    }
}

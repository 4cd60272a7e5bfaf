package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** A page of a court leads to what its reader may do, and says who does the rest. */
@OnH2
class LinksTest extends RegistryTest {
    private Reader at(String name) {
        return Reader.of(port, name);
    }

    @Test
    void D13_only_the_court_whose_case_restricts_the_unit_is_led_to_letting_go() {
        var unit = People.unit();
        var people = new People(haidian);
        var from = people.warns(People.debtor(unit));
        var draft = people.draftsOffice(from, "principal", Made.up().identity());
        var page = "/court/offices/" + draft.id();
        var release = page + "/release";
        assertThat(at("judge.haidian").open(page)).contains(release);
        people.signs("/api/v1/offices", draft);
        assertThat(at("judge.haidian").open(page)).contains(release);
        new People(chaoyang).lists(People.debtor(unit));

        assertThat(at("judge.haidian").open(page)).doesNotContain(release).contains("(D13)");
        assertThat(at("clerk.haidian").open(page)).doesNotContain(release, "(D13)");
        assertThat(at("judge.chaoyang").open(page)).contains(release).doesNotContain("(D13)");
    }

    @Test
    void D13_a_court_whose_case_binds_nobody_is_led_to_no_death_and_no_end_of_a_paper() {
        var person = Made.up();
        var from = haidian.records(person);
        var party = "/court/parties/" + new People(haidian).partyOf(from);
        var death = party + "/death\"";
        var reader = at("judge.haidian");
        var paper = paperOn(reader.open(party));
        assertThat(reader.open(party)).contains(death);
        assertThat(reader.open(paper)).contains(paper + "/ending");
        chaoyang.lists(person, 1);

        assertThat(reader.open(party)).doesNotContain(death).contains("(D13)");
        assertThat(reader.open(paper)).doesNotContain(paper + "/ending").contains("(D13)");
        var other = at("judge.chaoyang");
        assertThat(other.open(party)).contains(death).doesNotContain("(D13)");
        assertThat(other.open(paper)).contains(paper + "/ending").doesNotContain("(D13)");
    }

    @Test
    void an_office_in_a_unit_of_another_court_is_named_and_not_linked() {
        var person = Made.up();
        var own = haidian.records(person);
        var people = new People(chaoyang);
        var unit = people.warns(People.debtor(People.unit()));
        var office = people.draftsOffice(unit, "principal", person.identity());
        people.signs("/api/v1/offices", office);
        var party = "/court/parties/" + new People(haidian).partyOf(own);

        assertThat(at("judge.haidian").status("/court/offices/" + office.id())).isEqualTo(404);
        assertThat(at("judge.haidian").open(party))
                .contains("id=\"offices\"")
                .doesNotContain("/court/offices/" + office.id());
        assertThat(at("judge.chaoyang").open(party)).contains("/court/offices/" + office.id());
    }

    @Test
    void what_went_to_another_court_with_its_case_is_not_linked() {
        var entry = haidian.lists(Made.up(), 1);
        var decision = "/court/decisions/" + entry.signed().id();
        var judge = at("judge.haidian");
        assertThat(judge.open(decision)).contains(listing(entry), "/court/orders/" + entry.order());

        haidian.transfers(entry.from());

        assertThat(judge.status(listing(entry))).isEqualTo(404);
        assertThat(judge.open(decision))
                .doesNotContain(listing(entry), "/court/orders/" + entry.order());
        assertThat(at("clerk.haidian").open(decision)).doesNotContain(decision + "/service");
        assertThat(at("judge.chaoyang").open(decision)).contains(listing(entry));
    }

    @Test
    void D14_a_case_of_a_batch_that_went_to_another_court_is_not_linked() {
        var batch = opens();
        var stays = haidian.records(Made.up());
        var goes = haidian.records(Made.up());
        in(batch, stays, 2);
        in(batch, goes, 3);
        haidian.transfers(goes);

        assertThat(at("clerk.haidian").open("/court/batches/" + batch.id()))
                .contains("/court/cases/" + stays.id(), goes.number(), "a case of another court")
                .doesNotContain("/court/cases/" + goes.id());
    }

    private static String listing(Court.Entry entry) {
        return "/court/listings/" + entry.listing();
    }

    private static String paperOn(String page) {
        var at = page.indexOf("/court/documents/");
        return page.substring(at, page.indexOf('"', at));
    }

    private Answer opens() {
        return haidian.clerk()
                .post(
                        "/api/v1/batches",
                        """
                        {"reference": "%s", "purpose": "Cases of last year."}\
                        """
                                .formatted(UUID.randomUUID()));
    }

    private void in(Answer batch, Court.Case from, int line) {
        jdbc.sql(
                        """
                        insert into import_case (case_id, batch_id, case_number, file_line, taken_back)
                        values (?, ?, ?, ?, false)\
                        """)
                .params(
                        UUID.fromString(from.id()),
                        UUID.fromString(batch.id()),
                        from.number(),
                        line)
                .update();
    }
}

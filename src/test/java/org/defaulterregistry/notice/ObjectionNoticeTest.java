package org.defaulterregistry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;

/** Who objects is told what becomes of it, so that no time runs without his knowing. */
abstract class ObjectionNoticeTest extends NoticeScene {
    private static final String REQUESTS = "/api/v1/correction-requests";
    private static final String ABOVE = "/api/v1/reconsiderations";
    private static final String REJECTED =
            "{\"outcome\": \"rejected\", \"reasons\": \"It is not founded.\"}";
    private static final String UPHELD =
            "{\"outcome\": \"upheld\", \"because\": \"no-ground\", \"reasons\": \"It is founded.\"}";

    @OnH2
    static class OnH2Test extends ObjectionNoticeTest {}

    @OnPostgres
    static class OnPostgresTest extends ObjectionNoticeTest {}

    @Test
    void R_REVIEW_12_4_a_rejection_and_its_service_are_told_and_what_comes_above() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var person = entry.from().person();
        var filed = objects(person, entry.listing());
        assertThat(kindsTold(person)).startsWith("objection-received");

        act(haidian.secondJudge(), REQUESTS, filed, "decision", REJECTED);
        assertThat(kindsTold(person)).startsWith("objection-rejected", "objection-received");
        act(haidian.clerk(), REQUESTS, filed, "service", service());
        var served = notices(person).get(0);
        assertThat(served.get("kind").asString()).isEqualTo("objection-rejection-served");
        assertThat(served.get("english").asString()).contains("ten days", entry.from().number());
        assertThat(served.get("chinese").asString()).contains("十日", entry.from().number());

        var up =
                made(
                        as(person)
                                .post(
                                        ABOVE,
                                        """
                                        {"request": "%s", "text": "The court below erred."}\
                                        """
                                                .formatted(filed.id())),
                        201);
        act(Http.person(port, "judge.first"), ABOVE, up, "decision", REJECTED);
        act(Http.person(port, "clerk.first"), ABOVE, up, "service", service());

        assertThat(kindsTold(person))
                .startsWith(
                        "reconsideration-served",
                        "reconsideration-rejected",
                        "reconsideration-received",
                        "objection-rejection-served");
        assertThat(notices(person).at("/0/court/id").asString()).isEqualTo("CN-11.01");
    }

    @Test
    void R_REVIEW_12_2_an_upheld_objection_is_told_with_what_it_changed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var person = entry.from().person();
        var filed = objects(person, entry.listing());

        act(haidian.secondJudge(), REQUESTS, filed, "decision", UPHELD);
        act(haidian.clerk(), REQUESTS, filed, "service", service());

        assertThat(kindsTold(person))
                .startsWith("objection-decision-served", "objection-upheld")
                .contains("withdrawal");
    }

    @Test
    void R_REVIEW_11_what_a_representative_objects_is_told_to_the_unit_and_hints_to_nobody() {
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var first = holds(unit.from(), "legal-representative");
        var second = holds(unit.from(), "principal");
        var controller = holds(unit.from(), "actual-controller");
        var filed = objects(first, unit.listing());
        var hint = objects(controller, unit.listing());

        act(haidian.secondJudge(), REQUESTS, hint, "decision", REJECTED);
        assertThat(kindsTold(controller))
                .containsOnlyOnce("objection-received")
                .doesNotContain("objection-rejected");
        act(haidian.secondJudge(), REQUESTS, filed, "decision", REJECTED);

        assertThat(kindsTold(second)).startsWith("objection-rejected", "objection-received");
        assertThat(notices(second).at("/0/as").asString()).isEqualTo("principal");
    }

    private Made holds(Case unit, String group) {
        var person = Made.up();
        var people = new People(haidian);
        var drafted = people.draftsOffice(unit, group, person.identity());
        made(people.signs("/api/v1/offices", drafted), 200);
        return person;
    }

    private Answer objects(Made person, String listing) {
        return made(
                as(person)
                        .post(
                                REQUESTS,
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "Wrong."}\
                                """
                                        .formatted(listing)),
                201);
    }

    /** On the version that the officer reads now. */
    private void act(Http officer, String under, Answer filed, String act, String body) {
        var address = under + "/" + filed.id();
        made(officer.post(address + "/" + act, body, officer.get(address).etag()), 200);
    }

    private String service() {
        return "{\"servedOn\": \"" + haidian.today() + "\", \"manner\": \"in-person\"}";
    }
}

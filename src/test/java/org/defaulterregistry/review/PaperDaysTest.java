package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody objects on paper to what has not been decided yet; on the same day somebody may. */
abstract class PaperDaysTest extends ReviewScene {
    private static final String RECEIVED = "/onPaper/receivedOn";
    private static final String POSTED = "/onPaper/postedOn";

    private Entry entry;
    private LocalDate decided;

    @OnH2
    static class OnH2Test extends PaperDaysTest {}

    @OnPostgres
    static class OnPostgresTest extends PaperDaysTest {}

    @BeforeEach
    void somebodyIsListed() {
        entry = haidian.lists(Made.up(), OPEN_ENDED);
        decided = haidian.today();
    }

    @Test
    void R_REVIEW_12_1_an_objection_is_received_on_the_day_of_the_listing_decision_or_later() {
        moveTo(decided.plusDays(3));

        assertTooEarly(onPaperAgainst(entry.listing(), decided.minusDays(1), ""), RECEIVED);
        made(onPaperAgainst(entry.listing(), decided, decided.minusDays(1).toString()), 201);
    }

    @Test
    void R_CONS_18_an_objection_to_an_order_is_received_on_the_day_of_the_order_or_later() {
        moveTo(decided.plusDays(3));

        assertTooEarly(onPaperAgainst(entry.order(), decided.minusDays(1), ""), RECEIVED);
        made(onPaperAgainst(entry.order(), decided, ""), 201);
    }

    @Test
    void R_CONS_18_an_objection_to_being_bound_is_received_on_the_day_of_the_signature_or_later() {
        var people = new People(haidian);
        var unit = people.lists(People.debtor(People.unit()));
        moveTo(decided.plusDays(2));
        var drafted =
                made(
                        people.draftsOffice(
                                unit.from(), "principal", entry.from().person().identity()),
                        201);
        var office = made(people.signs("/api/v1/offices", drafted), 200).id();

        assertTooEarly(onPaperAgainst(office, decided.plusDays(1), ""), RECEIVED);
        made(onPaperAgainst(office, decided.plusDays(2), ""), 201);
    }

    @Test
    void R_REVIEW_12_4_a_rejection_is_taken_up_on_the_day_it_was_made_or_later() {
        moveTo(decided.plusDays(2));
        var rejection = haidian.today();
        var filed = rejectedAndServed(entry, NOT_LISTED);
        moveTo(rejection.plusDays(2));

        assertTooEarly(takesUp(filed, rejection.minusDays(1), ""), RECEIVED);
        assertTooEarly(takesUp(filed, rejection, rejection.minusDays(1).toString()), POSTED);
        made(takesUp(filed, rejection, rejection.toString()), 201);
    }

    @Test
    void R_EXIT_9_a_ban_is_taken_up_on_the_day_it_was_made_or_later() {
        moveTo(decided.plusDays(2));
        var ban = banned();
        var made = haidian.today();
        moveTo(made.plusDays(2));

        assertTooEarly(takesUpBan(ban, made.minusDays(1), ""), RECEIVED);
        assertTooEarly(takesUpBan(ban, made, made.minusDays(1).toString()), POSTED);
        made(takesUpBan(ban, made, made.toString()), 201);
    }

    private Answer onPaperAgainst(String subject, LocalDate received, String posted) {
        return haidian.clerk()
                .post(
                        "/api/v1/correction-requests",
                        plea(subject, NOT_LISTED, paper(received, posted)));
    }

    private Answer takesUp(Answer filed, LocalDate received, String posted) {
        return goesUp(clerkAbove, up(filed.id(), paper(received, posted)));
    }

    private Answer takesUpBan(String ban, LocalDate received, String posted) {
        return goesUp(
                clerkAbove,
                """
                {"exitBan": "%s", "text": "There is no ticket."%s}\
                """
                        .formatted(ban, paper(received, posted)));
    }

    private String paper(LocalDate received, String posted) {
        return onPaper(entry.from().person(), received, posted);
    }

    private String banned() {
        var drafted =
                made(
                        haidian.judge()
                                .post(
                                        "/api/v1/exit-bans",
                                        """
                                        {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket."}\
                                        """
                                                .formatted(entry.from().debtor())),
                        201);
        return made(
                        haidian.president()
                                .post(
                                        "/api/v1/exit-bans/" + drafted.id() + "/signature",
                                        "",
                                        drafted.etag()),
                        200)
                .id();
    }

    private static void assertTooEarly(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.text()).contains(pointer, "before", "Read");
    }
}

package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Objections to entries whose deletion is owed already and left to the court (D3). */
@TestPropertySource(
        properties = {"registry.world=of owed objections", "registry.deletions-at-once=false"})
abstract class OwedObjectionTest extends ReviewScene {
    @OnH2
    static class OnH2Test extends OwedObjectionTest {}

    @OnPostgres
    static class OnPostgresTest extends OwedObjectionTest {}

    @Test
    void R_REVIEW_12_2_what_is_owed_anyway_is_not_rejected() {
        var entry = owed();
        var filed = objects(entry, TO_BE_DELETED);

        var no = decides(otherJudge, filed, rejected());

        assertRefused(no, "R-REVIEW-12(2)");
        assertThat(no.text()).contains("R-REMOVE-10(7)");
        assertThat(state(request(filed))).isEqualTo("pending");
        assertStays(entry);
    }

    @Test
    void R_REVIEW_12_2_it_is_upheld_and_deleted_under_what_is_on_record() {
        var entry = owed();
        var filed = objects(entry, TO_BE_DELETED);

        var done = made(decides(otherJudge, filed, upheld(because("event-recorded"))), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("deleted");
        assertEnded(entry, "DELETED", "R-REMOVE-10(7)");
    }

    @Test
    void R_REVIEW_12_3_with_another_reason_or_nothing_owed_it_may_be_rejected() {
        rejects(objects(owed(), NOT_LISTED));
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = objects(entry, TO_BE_DELETED);

        assertThat(faults(decides(otherJudge, filed, upheld(because("event-recorded")))))
                .containsExactly("/because");
        rejects(filed);
    }

    private Entry owed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        happens(entry.from(), "enforcement-terminated", "");
        assertThat(duties(entry.listing())).containsExactly("delete-entry");
        return entry;
    }
}

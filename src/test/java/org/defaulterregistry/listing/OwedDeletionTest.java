package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.defaulterregistry.duties.DutiesWorker;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the three working days are left to the court (D3, a setting). */
@TestPropertySource(
        properties = {"registry.world=of owed deletions", "registry.deletions-at-once=false"})
abstract class OwedDeletionTest extends EndingScene {
    private static final String TRIGGER = "enforcement-terminated";
    private static final String RULE = "R-REMOVE-10(7)";

    @Autowired private DutiesWorker worker;
    @Autowired private Deadlines deadlines;

    @OnH2
    static class OnH2Test extends OwedDeletionTest {}

    @OnPostgres
    static class OnPostgresTest extends OwedDeletionTest {}

    @Test
    void D3_the_entry_stays_with_a_duty_until_the_court_deletes_it() {
        var entry = owed();

        var deleted = deletes(entry, "event-recorded");

        assertThat(deleted.status()).as(deleted.text()).isEqualTo(200);
        assertEnded(entry, "DELETED", RULE);
        assertThat(missed(entry)).isFalse();
    }

    @Test
    void D3_on_the_due_day_the_registry_deletes_and_not_before() {
        var entry = owed();
        var dueDay = deadlines.workingDays(haidian.today(), 3).date();
        moveTo(dueDay.minusDays(1));
        worker.work();
        assertStays(entry);

        moveTo(dueDay);
        worker.work();

        assertEnded(entry, "DELETED", RULE);
        assertThat(missed(entry)).isTrue();
    }

    @Test
    void D3_the_person_reads_that_the_court_must_delete_and_by_when() {
        var entry = owed();

        var first =
                haidian.clerk()
                        .get("/api/v1/listings/" + entry.listing() + "/ways-off")
                        .json()
                        .at("/waysOff/0");

        assertThat(first.get("kind").asString()).isEqualTo("deletion-owed");
        assertThat(first.get("rule").asString()).isEqualTo(RULE);
        assertThat(first.get("courtActsBy").asString())
                .isEqualTo(deadlines.workingDays(haidian.today(), 3).date().toString());
    }

    @Test
    void D3_no_brake_keeps_anybody_beyond_the_laws_last_day() {
        var entry = owed();
        brakeHoldsRemovals();
        try {
            moveTo(deadlines.workingDays(haidian.today(), 3).date());
            worker.work();
        } finally {
            jdbc.sql("delete from brake_hold").update();
        }

        assertEnded(entry, "DELETED", RULE);
    }

    private void brakeHoldsRemovals() {
        jdbc.sql(
                        """
                        insert into brake_hold (id, court_id, kind, live_key, held_on, held_at, passed, version)
                        values (?, 'CN-110108', 'REMOVALS', 'CN-110108|REMOVALS', current_date, current_timestamp, 3, 0)\
                        """)
                .param(UUID.randomUUID())
                .update();
        var withdrawn = withdraws(haidian.lists(Made.up(), OPEN_ENDED), "excluded-by-law");
        assertThat(withdrawn.problem()).isEqualTo("held-by-brake");
    }

    @Test
    void D3_full_performance_acts_at_once_whatever_was_owed_before() {
        var entry = owed();

        var paid = cashier.reports(entry.from(), "1000.00");

        assertThat(paid.status()).as(paid.text()).isEqualTo(200);

        assertEnded(entry, "DELETED", "R-REMOVE-10(1)");
        assertFree(entry, "R-CONS-9(2)");
    }

    @Test
    void D3_a_second_event_changes_nothing() {
        var entry = owed();

        assertThat(effect(happens(entry.from(), "ruling-not-to-enforce", "")).get("action"))
                .hasToString("\"stays\"");
        deletes(entry, "event-recorded");

        assertEnded(entry, "DELETED", RULE);
    }

    @Test
    void R_GRACE_15_an_entry_in_grace_is_closed_at_once() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);

        assertThat(effect(happens(entry.from(), TRIGGER, "")).get("action"))
                .hasToString("\"closed\"");
    }

    @Test
    void R_DUE_1_nothing_is_deleted_for_an_event_that_is_not_on_record() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        assertThat(deletes(entry, "event-recorded").problem()).isEqualTo("conflict");
        assertStays(entry);
    }

    private Entry owed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var effect = effect(happens(entry.from(), TRIGGER, ""));
        assertThat(effect.get("action")).hasToString("\"stays\"");
        assertThat(effect.get("rule")).hasToString("\"" + RULE + "\"");
        assertStays(entry);
        assertThat(duties(entry.listing())).containsExactly("delete-entry");
        return entry;
    }

    private boolean missed(Entry entry) {
        return jdbc.sql("select missed from duty where subject_id = ? and kind = 'DELETE_ENTRY'")
                .param(UUID.fromString(entry.listing()))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}

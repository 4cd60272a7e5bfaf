package org.defaulterregistry.brake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.journal.LeafKind;
import org.junit.jupiter.api.Test;

/** What counts as how many, by the leaves of an act. */
class BulkTest {
    @Test
    void D14_an_entry_with_its_publication_and_order_is_one_listing() {
        assertCounted(List.of(LeafKind.LIST, LeafKind.PUBLISH, LeafKind.RESTRICT), 1, 0);
    }

    @Test
    void D14_an_order_that_makes_way_for_the_one_of_an_entry_is_no_removal() {
        assertCounted(List.of(LeafKind.LIST, LeafKind.LIFT, LeafKind.RESTRICT), 1, 0);
    }

    @Test
    void D14_a_publication_was_counted_when_it_was_decided() {
        assertCounted(List.of(LeafKind.PUBLISH), 0, 0);
        assertCounted(List.of(LeafKind.PUBLISH, LeafKind.LIFT, LeafKind.RESTRICT), 0, 0);
    }

    @Test
    void D14_a_longer_term_and_an_order_by_itself_are_listings() {
        assertCounted(List.of(LeafKind.EXTEND), 1, 0);
        assertCounted(List.of(LeafKind.RESTRICT), 1, 0);
    }

    @Test
    void D14_an_entry_that_goes_with_its_order_is_one_removal_however_it_goes() {
        assertCounted(List.of(LeafKind.WITHDRAW, LeafKind.LIFT), 0, 1);
        assertCounted(List.of(LeafKind.RECORD, LeafKind.DELETE, LeafKind.DELETE), 0, 2);
        assertCounted(List.of(LeafKind.EXPIRE), 0, 1);
        assertCounted(List.of(LeafKind.REVIEW, LeafKind.LIFT), 0, 1);
    }

    @Test
    void D14_what_changes_no_entry_order_or_ban_is_neither() {
        assertCounted(
                List.of(
                        LeafKind.RECORD,
                        LeafKind.REFUSE,
                        LeafKind.PERMIT,
                        LeafKind.REVOKE,
                        LeafKind.CORRECT,
                        LeafKind.IDENTITY,
                        LeafKind.REVIEW),
                0,
                0);
    }

    private static void assertCounted(List<LeafKind> act, int listings, int removals) {
        assertThat(Bulk.LISTINGS.in(act)).isEqualTo(listings);
        assertThat(Bulk.REMOVALS.in(act)).isEqualTo(removals);
    }
}

package org.defaulterregistry.listing;

import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.journal.Receipt;

/**
 * What a court's act did to an entry.
 *
 * @param findings each question of law with its answer; one NO, and nothing was done
 * @param ordersLifted consumption orders that went with it
 */
public record EntryAnswer(
        ListingView listing, List<FindingView> findings, int ordersLifted, List<Receipt> journal) {

    public boolean wasRefused() {
        return findings.stream().anyMatch(FindingView::refuses);
    }
}

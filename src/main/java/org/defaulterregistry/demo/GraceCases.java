package org.defaulterregistry.demo;

import org.defaulterregistry.listing.WithdrawalReason;
import org.springframework.stereotype.Component;

/** Cases in which the court gave a last chance (R-GRACE-15). */
@Component
class GraceCases implements DemoTopic {
    private final CaseSteps cases;
    private final ListingSteps listings;
    private final EntrySteps entries;
    private final EventSteps events;

    GraceCases(CaseSteps cases, ListingSteps listings, EntrySteps entries, EventSteps events) {
        this.cases = cases;
        this.listings = listings;
        this.entries = entries;
        this.events = events;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        docket.tell(
                7,
                docket.person(),
                (debtor, earlier) -> decided(debtor, 3 + earlier, 1 + earlier % 3));
        docket.tell(3, DemoPerson.ZHENG, (debtor, _) -> decided(debtor, due.lastDayOfGrace(1), 1));
        docket.tell(4, DemoPerson.FENG, (debtor, earlier) -> decided(debtor, 50 + earlier, 1));
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    decided(debtor, 90 + earlier, 1);
                    entries.published(debtor, 55);
                });
        docket.tell(
                3,
                DemoPerson.XIE,
                (debtor, earlier) -> {
                    decided(debtor, 40 + earlier, 2);
                    events.paidInFull(debtor.in, 25 + earlier);
                });
        docket.tell(
                1,
                docket.person(),
                (debtor, _) -> {
                    decided(debtor, 30, 2);
                    entries.withdrawn(debtor, 10, WithdrawalReason.OTHER);
                });
    }

    private void decided(DemoDebtor debtor, int daysAgo, int months) {
        cases.warned(debtor.in, daysAgo + 30);
        listings.listedWithGrace(debtor, daysAgo, Grounds.of(1), months);
    }
}

package org.defaulterregistry.demo;

import org.defaulterregistry.listing.WithdrawalReason;
import org.defaulterregistry.performance.EventKind;
import org.defaulterregistry.performance.SuspendedBecause;
import org.springframework.stereotype.Component;

/** Cases whose entries have ended, or should have. */
@Component
class EndedCases implements DemoTopic {
    private static final int TWO_YEARS = 731;

    private final CaseSteps cases;
    private final ListingSteps listings;
    private final EntrySteps entries;
    private final EventSteps events;

    EndedCases(CaseSteps cases, ListingSteps listings, EntrySteps entries, EventSteps events) {
        this.cases = cases;
        this.listings = listings;
        this.entries = entries;
        this.events = events;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        performed(docket);
        letGo(docket);
        ruled(docket);
        termsOver(docket, due);
        earlyOrWrong(docket);
    }

    private void performed(Docket docket) {
        docket.tell(
                5,
                DemoPerson.ZHOU,
                (debtor, earlier) -> {
                    listed(debtor, 80 + earlier, 1);
                    events.paidInFull(debtor.in, 10 + earlier);
                });
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 80 + earlier, 1);
                    events.happened(debtor.in, 14 + earlier, EventKind.SETTLEMENT_FULLY_PERFORMED);
                });
        docket.tell(
                2,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 85 + earlier, 3);
                    events.happened(debtor.in, 16 + earlier, EventKind.COURT_COMPLETED_ENFORCEMENT);
                });
    }

    /** The creditor must wait six months before he applies again (R-RELIST-10(b)). */
    private void letGo(Docket docket) {
        docket.tell(
                3,
                DemoPerson.QIN,
                (debtor, earlier) -> {
                    listed(debtor, 100 + earlier, 1);
                    events.creditorLetGo(debtor.in, 30 + earlier);
                });
        docket.tell(
                1,
                docket.person(),
                (debtor, _) -> {
                    listed(debtor, 100, 1);
                    events.creditorLetGo(debtor.in, 60);
                    listings.applied(debtor, 7);
                });
    }

    private void ruled(Docket docket) {
        docket.tell(
                4,
                DemoPerson.CHU,
                (debtor, earlier) -> {
                    listed(debtor, 120 + earlier, 1);
                    events.roundEnded(debtor.in, 35 + earlier);
                });
        for (var because :
                new SuspendedBecause[] {
                    SuspendedBecause.TRIAL_SUPERVISION, SuspendedBecause.BANKRUPTCY
                }) {
            docket.tell(
                    2,
                    docket.person(),
                    (debtor, earlier) -> {
                        listed(debtor, 120 + earlier, 1);
                        events.suspended(debtor.in, 45 + earlier, because);
                    });
        }
        for (var ruling :
                new EventKind[] {
                    EventKind.RULING_NOT_TO_ENFORCE, EventKind.ENFORCEMENT_TERMINATED
                }) {
            docket.tell(
                    2,
                    docket.person(),
                    (debtor, earlier) -> {
                        listed(debtor, 120 + earlier, 1);
                        events.happened(debtor.in, 50 + earlier, ruling);
                    });
        }
    }

    /** A term ends by itself; the court still deletes the entry, within three working days. */
    private void termsOver(Docket docket, DueDays due) {
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, TWO_YEARS + 60 + earlier, 4);
                    entries.deleted(debtor, 58 + earlier, "term-expired");
                });
        docket.tell(3, DemoPerson.WEI, (debtor, _) -> listed(debtor, due.expiredTerm(), 4));
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> listed(debtor, TWO_YEARS + 20 + earlier, 3));
    }

    private void earlyOrWrong(Docket docket) {
        docket.tell(
                3,
                DemoPerson.SHUI,
                (debtor, earlier) -> {
                    listed(debtor, 220 + earlier, 4);
                    entries.deleted(debtor, 33 + earlier, "conduct-corrected");
                });
        docket.tell(
                2,
                DemoPerson.JIANG,
                (debtor, earlier) -> {
                    listed(debtor, 66 + earlier, 1);
                    entries.withdrawn(debtor, 44 + earlier, WithdrawalReason.WRONG_PERSON);
                });
        docket.tell(
                2,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 66 + earlier, 1);
                    entries.withdrawn(debtor, 44 + earlier, WithdrawalReason.NO_GROUND);
                });
    }

    private void listed(DemoDebtor debtor, int daysAgo, int ground) {
        cases.warned(debtor.in, daysAgo + 25);
        listings.listed(debtor, daysAgo, Grounds.of(ground));
    }
}

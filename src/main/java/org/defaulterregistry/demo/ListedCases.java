package org.defaulterregistry.demo;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.defaulterregistry.enforcement.ObligationKind;
import org.springframework.stereotype.Component;

/** Cases in which somebody is on the list. */
@Component
class ListedCases implements DemoTopic {
    private static final BigDecimal INSTALMENT = new BigDecimal("5000.00");

    private final CaseSteps cases;
    private final ListingSteps listings;
    private final EntrySteps entries;
    private final EventSteps events;

    ListedCases(CaseSteps cases, ListingSteps listings, EntrySteps entries, EventSteps events) {
        this.cases = cases;
        this.listings = listings;
        this.entries = entries;
        this.events = events;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        IntStream.of(1, 2, 3, 4, 6).forEach(ground -> onGrounds(docket, 6, ground));
        onGrounds(docket, 3, 1, 4);
        onGrounds(docket, 3, 1, 2, 6);
        longer(docket);
        partlyPerformed(docket);
        jointDebtors(docket);
        changed(docket);
    }

    private void onGrounds(Docket docket, int times, int... grounds) {
        docket.tell(
                times,
                docket.person(),
                (debtor, earlier) -> listed(debtor, 30 + 10 * earlier, grounds));
    }

    /** Five years at once, or three years that were added later (R-TERM-2(2)). */
    private void longer(Docket docket) {
        docket.tell(
                3,
                DemoPerson.YANG,
                (debtor, earlier) -> {
                    listed(debtor, 300 + earlier, 2);
                    entries.extended(debtor, 60 + earlier, 3);
                });
        docket.tell(
                2,
                docket.person(),
                (debtor, earlier) -> {
                    cases.warned(debtor.in, 230 + earlier);
                    listings.listed(debtor, 200 + earlier, Grounds.of(2), 0, 1);
                });
    }

    private void partlyPerformed(Docket docket) {
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 150 + earlier, 1);
                    events.paid(debtor.in, 100 + earlier, INSTALMENT);
                    events.paid(debtor.in, 50 + earlier, INSTALMENT);
                });
        for (var kind : new ObligationKind[] {ObligationKind.ACT, ObligationKind.REFRAIN}) {
            docket.tell(
                    2,
                    docket.person(),
                    (debtor, earlier) -> {
                        cases.recorded(debtor.in, 140 + earlier, kind, false);
                        cases.served(debtor.in, 130 + earlier);
                        listings.listed(debtor, 110 + earlier, Grounds.of(1));
                        events.partlyDone(debtor.in, 20 + earlier);
                    });
        }
    }

    /** Of three debtors the first has done his share; the others stay. */
    private void jointDebtors(Docket docket) {
        for (var bench : Bench.values()) {
            var joint = docket.open(bench, docket.person(), docket.person(), docket.person());
            cases.warned(joint, 120);
            joint.debtors.forEach(debtor -> listings.listed(debtor, 90, Grounds.of(1)));
            events.performed(joint.debtor(), 12);
        }
    }

    private void changed(Docket docket) {
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 70 + earlier, 1);
                    entries.corrected(debtor, 15 + earlier);
                });
        docket.tellAt(
                Bench.HAIDIAN,
                3,
                DemoPerson.ZOU,
                (debtor, earlier) -> {
                    listed(debtor, 160 + earlier, 3);
                    cases.transferred(debtor.in, 25 + earlier, Bench.XUHUI);
                });
        docket.tell(
                3,
                DemoPerson.BAI,
                (debtor, earlier) -> {
                    listed(debtor, 200 + earlier, 1);
                    events.roundEnded(debtor.in, 120 + earlier);
                    listings.listed(debtor, 40 + earlier, Grounds.of(3));
                });
    }

    private void listed(DemoDebtor debtor, int daysAgo, int... grounds) {
        cases.warned(debtor.in, daysAgo + 25);
        listings.listed(debtor, daysAgo, Grounds.of(grounds));
    }
}

package org.defaulterregistry.demo;

import org.springframework.stereotype.Component;

/** Cases in which nobody is listed: not yet, or not at all. */
@Component
class WaitingCases implements DemoTopic {
    private final CaseSteps cases;
    private final ListingSteps listings;

    WaitingCases(CaseSteps cases, ListingSteps listings) {
        this.cases = cases;
        this.listings = listings;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        docket.tell(14, DemoPerson.XU, (debtor, earlier) -> cases.recorded(debtor.in, 5 + earlier));
        docket.tell(14, DemoPerson.HE, (debtor, earlier) -> cases.warned(debtor.in, 9 + earlier));
        applications(docket, due);
        docket.tell(
                4,
                docket.person(),
                (debtor, earlier) -> {
                    cases.warned(debtor.in, 40 + earlier);
                    listings.drafted(debtor, 2, Grounds.of(1));
                });
        docket.tell(
                4,
                DemoPerson.DOU,
                (debtor, earlier) -> {
                    cases.warned(debtor.in, 60 + earlier);
                    listings.refused(debtor, 20 + earlier);
                });
    }

    private void applications(Docket docket, DueDays due) {
        docket.tell(6, DemoPerson.YOU, (debtor, earlier) -> applied(debtor, 1 + earlier / 2));
        docket.tell(3, docket.person(), (debtor, _) -> applied(debtor, due.application()));
        docket.tell(3, docket.person(), (debtor, earlier) -> applied(debtor, 40 + earlier));
        docket.tell(
                3,
                docket.person(),
                (debtor, earlier) -> {
                    applied(debtor, 50 + earlier);
                    listings.applicationRefused(debtor, 41 + earlier);
                });
        docket.tell(
                4,
                docket.person(),
                (debtor, earlier) -> {
                    applied(debtor, 90 + earlier);
                    listings.listed(debtor, 80 + earlier, Grounds.of(3));
                });
    }

    private void applied(DemoDebtor debtor, int daysAgo) {
        cases.warned(debtor.in, daysAgo + 30);
        listings.applied(debtor, daysAgo);
    }
}

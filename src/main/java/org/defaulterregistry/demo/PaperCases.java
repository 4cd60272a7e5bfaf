package org.defaulterregistry.demo;

import org.springframework.stereotype.Component;

/** Cases in which the court had to find out who somebody is. */
@Component
class PaperCases implements DemoTopic {
    private final CaseSteps cases;
    private final ListingSteps listings;
    private final PaperSteps papers;

    PaperCases(CaseSteps cases, ListingSteps listings, PaperSteps papers) {
        this.cases = cases;
        this.listings = listings;
        this.papers = papers;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        docket.tell(
                2,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 50 + earlier);
                    papers.linked(debtor, 30 + earlier, debtor.who.withAnotherCard());
                });
        docket.tell(
                2,
                docket.person(),
                (debtor, earlier) -> {
                    listed(debtor, 50 + earlier);
                    papers.linkDrafted(debtor, 3 + earlier, debtor.who.withAnotherCard());
                });
        docket.tell(
                2,
                DemoPerson.ZHANG_LAN,
                (debtor, earlier) -> {
                    listed(debtor, 50 + earlier);
                    papers.renamed(debtor, 18 + earlier, "演示改名" + debtor.in.serial % 10);
                });
        docket.tell(
                2,
                DemoPerson.SHEN,
                (debtor, earlier) -> {
                    listed(debtor, 50 + earlier);
                    papers.disputed(debtor, 1 + earlier);
                });
        docket.tell(
                2,
                DemoPerson.YU,
                (debtor, earlier) -> {
                    listed(debtor, 50 + earlier);
                    papers.died(debtor, 5 + earlier);
                });
        merged(docket);
    }

    /** The same person was entered twice, with two cards of one day of birth. */
    private void merged(Docket docket) {
        var kept = docket.open(Bench.HAIDIAN, docket.person()).debtor();
        var absorbed =
                docket.open(Bench.HAIDIAN, kept.who.withAnotherCard().named("演示乌有")).debtor();
        listed(kept, 55);
        cases.warned(absorbed.in, 40);
        papers.merged(kept, absorbed, 11);
    }

    private void listed(DemoDebtor debtor, int daysAgo) {
        cases.warned(debtor.in, daysAgo + 25);
        listings.listed(debtor, daysAgo, Grounds.of(1));
    }
}

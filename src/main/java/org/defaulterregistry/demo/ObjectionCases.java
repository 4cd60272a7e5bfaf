package org.defaulterregistry.demo;

import org.springframework.stereotype.Component;

/** Cases in which somebody objects. Nothing rests meanwhile (R-REVIEW-12(6)). */
@Component
class ObjectionCases implements DemoTopic {
    private final CaseSteps cases;
    private final ListingSteps listings;
    private final ObjectionSteps objections;

    ObjectionCases(CaseSteps cases, ListingSteps listings, ObjectionSteps objections) {
        this.cases = cases;
        this.listings = listings;
        this.objections = objections;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        docket.tell(
                3,
                DemoPerson.DAI,
                (debtor, earlier) -> {
                    listed(debtor, 60 + earlier);
                    objections.objected(debtor, 4 + earlier, false);
                });
        docket.tell(
                2,
                DemoPerson.SONG,
                (debtor, earlier) -> {
                    listed(debtor, 70 + earlier);
                    objections.objected(debtor, 30 + earlier, true);
                    objections.upheld(debtor, 22 + earlier);
                });
        docket.tell(
                3,
                DemoPerson.PANG,
                (debtor, earlier) -> {
                    listed(debtor, 80 + earlier);
                    objections.objected(debtor, 20 + earlier, false);
                    objections.rejected(debtor, 5 + earlier);
                });
        docket.tell(
                3,
                DemoPerson.JI,
                (debtor, earlier) -> {
                    listed(debtor, 90 + earlier);
                    objections.objected(debtor, 28 + earlier, false);
                    objections.rejected(debtor, 15 + earlier);
                    objections.takenUp(debtor, 8 + earlier);
                });
    }

    private void listed(DemoDebtor debtor, int daysAgo) {
        cases.warned(debtor.in, daysAgo + 25);
        listings.listed(debtor, daysAgo, Grounds.of(1));
    }
}

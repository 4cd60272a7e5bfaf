package org.defaulterregistry.demo;

import org.defaulterregistry.rulebook.order.Group;
import org.springframework.stereotype.Component;

/** Cases with orders, permits and exit bans. */
@Component
class OrderCases implements DemoTopic {
    private static final int LONG_JOURNEY = 30;
    private static final int SHORT_JOURNEY = 3;

    private final CaseSteps cases;
    private final ListingSteps listings;
    private final OrderSteps orders;
    private final BanSteps bans;
    private final OfficeSteps offices;

    OrderCases(
            CaseSteps cases,
            ListingSteps listings,
            OrderSteps orders,
            BanSteps bans,
            OfficeSteps offices) {
        this.cases = cases;
        this.listings = listings;
        this.orders = orders;
        this.bans = bans;
        this.offices = offices;
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        docket.tell(6, DemoPerson.WU, (debtor, earlier) -> ordered(debtor, 20 + earlier));
        docket.tell(
                3,
                DemoPerson.LYU,
                (debtor, earlier) -> {
                    ordered(debtor, 60 + earlier);
                    orders.lifted(debtor, 9 + earlier);
                });
        docket.tell(
                4,
                docket.person(),
                (debtor, earlier) -> {
                    ordered(debtor, 90 + earlier);
                    listings.listed(debtor, 50 + earlier, Grounds.of(5));
                });
        permits(docket);
        bans(docket);
    }

    private void permits(Docket docket) {
        docket.tell(
                2,
                DemoPerson.SUN,
                (debtor, earlier) -> {
                    listed(debtor, 70 + earlier);
                    orders.flies(debtor, 4 + earlier, LONG_JOURNEY);
                });
        docket.tell(
                2,
                DemoPerson.SHI,
                (debtor, earlier) -> {
                    listed(debtor, 70 + earlier);
                    orders.flies(debtor, 30 + earlier, SHORT_JOURNEY);
                });
        docket.tell(
                2,
                DemoPerson.KONG,
                (debtor, earlier) -> {
                    listed(debtor, 70 + earlier);
                    orders.flies(debtor, 8 + earlier, LONG_JOURNEY);
                    orders.takenBack(debtor, 2);
                });
        docket.tellOfUnits(
                1,
                unit -> {
                    listed(unit, 65);
                    offices.taken(unit, 40, Group.PRINCIPAL, docket.person());
                    orders.spendsOwnMoney(unit, 6, LONG_JOURNEY);
                });
    }

    private void bans(Docket docket) {
        docket.tell(
                2,
                DemoPerson.CAO,
                (debtor, earlier) -> {
                    listed(debtor, 85 + earlier);
                    bans.banned(debtor, 42 + earlier);
                });
        docket.tell(
                2,
                DemoPerson.YAN,
                (debtor, earlier) -> {
                    listed(debtor, 85 + earlier);
                    bans.banned(debtor, 42 + earlier);
                    bans.lifted(debtor, 13 + earlier);
                });
    }

    private void ordered(DemoDebtor debtor, int daysAgo) {
        cases.warned(debtor.in, daysAgo + 25);
        orders.ordered(debtor, daysAgo);
    }

    private void listed(DemoDebtor debtor, int daysAgo) {
        cases.warned(debtor.in, daysAgo + 25);
        listings.listed(debtor, daysAgo, Grounds.of(1));
    }
}

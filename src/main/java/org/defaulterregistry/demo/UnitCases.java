package org.defaulterregistry.demo;

import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.rulebook.order.Group;
import org.springframework.stereotype.Component;

/** Cases against units, and the four groups of people whom they bind (R-CONS-3-UNIT). */
@Component
class UnitCases implements DemoTopic {
    static final Somebody COMPANY = Somebody.unit("演示建设有限公司", 9_001);
    private static final Somebody TOWN = Somebody.unit("演示镇人民政府", 9_002);
    private static final Somebody VILLAGE = Somebody.unit("演示乡人民政府", 9_003);

    private final CaseSteps cases;
    private final ListingSteps listings;
    private final OfficeSteps offices;
    private final FilingSteps filings;

    UnitCases(CaseSteps cases, ListingSteps listings, OfficeSteps offices, FilingSteps filings) {
        this.cases = cases;
        this.listings = listings;
        this.offices = offices;
        this.filings = filings;
    }

    /** A listed company, whose legal representative is restricted and is not on the list. */
    void company(Docket docket) {
        var company = docket.open(Bench.CHAOYANG, COMPANY).debtor();
        listed(company, 45);
        offices.taken(company, 30, Group.LEGAL_REPRESENTATIVE, DemoPerson.CHEN.who());
    }

    @Override
    public void collect(Docket docket, DueDays due) {
        people(docket);
        docket.tellOfUnits(
                5,
                unit -> {
                    listed(unit, 75);
                    offices.taken(unit, 70, Group.LEGAL_REPRESENTATIVE, docket.person());
                });
        localGovernments(docket);
    }

    private void people(Docket docket) {
        var unit = docket.open(Bench.XUHUI, docket.unit()).debtor();
        listed(unit, 100);
        offices.taken(unit, 80, Group.PRINCIPAL, DemoPerson.HUA.who());
        offices.taken(unit, 80, Group.DIRECTLY_RESPONSIBLE, DemoPerson.JIN.who());
        offices.taken(unit, 80, Group.ACTUAL_CONTROLLER, DemoPerson.TAO.who());
        offices.taken(unit, 80, Group.LEGAL_REPRESENTATIVE, DemoPerson.QI.who());
        offices.left(unit, 21, Group.LEGAL_REPRESENTATIVE, docket.person());
    }

    /** Its listing waits for a filing with the Supreme People's Court (R-DECIDE-GOV). */
    private void localGovernments(Docket docket) {
        var held = docket.open(Bench.HAIDIAN, TOWN).debtor();
        heldForFiling(held, 20);
        var filed = docket.open(Bench.HAIDIAN, VILLAGE).debtor();
        heldForFiling(filed, 60);
        filings.filed(filed, 31);
    }

    private void heldForFiling(DemoDebtor government, int daysAgo) {
        cases.recorded(government.in, daysAgo + 40, ObligationKind.PAY, true);
        cases.served(government.in, daysAgo + 30);
        listings.listed(government, daysAgo, Grounds.of(1));
    }

    private void listed(DemoDebtor unit, int daysAgo) {
        cases.warned(unit.in, daysAgo + 25);
        listings.listed(unit, daysAgo, Grounds.of(1));
    }
}

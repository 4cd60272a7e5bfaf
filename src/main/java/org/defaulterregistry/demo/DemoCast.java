package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Role.AUDITOR;
import static org.defaulterregistry.access.Role.CLERK;
import static org.defaulterregistry.access.Role.COURT_ADMIN;
import static org.defaulterregistry.access.Role.JUDGE;
import static org.defaulterregistry.access.Role.OPERATOR;
import static org.defaulterregistry.access.Role.PRESIDENT;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.party.Court;
import org.springframework.stereotype.Component;

/** Courts, officers, machines and citizens. Every password and secret is {@value #PASSWORD}. */
@Component
class DemoCast {
    static final String HAIDIAN = "CN-110108";
    static final String CHAOYANG = "CN-110105";
    static final String XUHUI = "CN-310104";
    static final String FIRST = "CN-11.01";
    static final String THIRD = "CN-11.03";
    static final String SHANGHAI = "CN-31.01";
    static final String PASSWORD = "demo";

    private final DemoCourts courts;
    private final DemoProviders providers;
    private final Admissions admissions;
    private final EntityManager entities;

    DemoCast(
            DemoCourts courts,
            DemoProviders providers,
            Admissions admissions,
            EntityManager entities) {
        this.courts = courts;
        this.providers = providers;
        this.admissions = admissions;
        this.entities = entities;
    }

    void enter() {
        courts.enter();
        entities.flush(); // what follows refers to them by SQL
        officers(HAIDIAN, "haidian", "Haidian");
        officers(CHAOYANG, "chaoyang", "Chaoyang");
        officers(XUHUI, "xuhui", "Xuhui");
        officers(FIRST, "first", "First Intermediate");
        officers(THIRD, "third", "Third Intermediate");
        officers(SHANGHAI, "shanghai", "Shanghai First Intermediate");
        officer("judge2.haidian", "Haidian second judge", HAIDIAN, JUDGE);
        officer("judge2.chaoyang", "Chaoyang second judge", CHAOYANG, JUDGE);
        officer("judge2.xuhui", "Xuhui second judge", XUHUI, JUDGE);
        officer("operator.one", "First operator", Court.REGISTRY, OPERATOR);
        officer("operator.two", "Second operator", Court.REGISTRY, OPERATOR);
        officer("auditor.one", "First auditor", Court.REGISTRY, AUDITOR);
        providers.enter();
        admissions.provider("desk.air", PASSWORD, "Demo Air, ticket desk", "demo-air");
        admissions.provider("desk.hotel", PASSWORD, "Demo Grand Hotel, front desk", "demo-hotel");
        admissions.provider("desk.bank", PASSWORD, "Demo Bank, credit desk", "demo-bank");
        citizen("demo.zhang", "Demo Zhang", DemoPerson.ZHANG);
        citizen("demo.li", "Demo Li", DemoPerson.LI);
        citizen("demo.wang", "Demo Wang", DemoPerson.WANG);
        citizen("demo.zhao", "Demo Zhao", DemoPerson.ZHAO);
        citizen("demo.chen", "Demo Chen", DemoPerson.CHEN);
        citizen("demo.sun", "Demo Sun", DemoPerson.SUN);
        citizen("demo.zhou", "Demo Zhou", DemoPerson.ZHOU);
        citizen("demo.wu", "Demo Wu", DemoPerson.WU);
    }

    private void officers(String court, String name, String place) {
        officer("clerk." + name, place + " clerk", court, CLERK);
        officer("judge." + name, place + " judge", court, JUDGE);
        officer("president." + name, place + " court president", court, JUDGE, PRESIDENT);
        officer("courtadmin." + name, place + " keeper of accounts", court, COURT_ADMIN);
    }

    private void officer(String username, String displayName, String court, Role... roles) {
        admissions.officer(username, PASSWORD, displayName, court, Set.of(roles));
    }

    private void citizen(String username, String displayName, DemoPerson person) {
        admissions.citizen(
                username, PASSWORD, displayName, new Citizen("resident-id", "CN", person.number()));
    }
}

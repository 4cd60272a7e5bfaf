package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Role.AUDITOR;
import static org.defaulterregistry.access.Role.CLERK;
import static org.defaulterregistry.access.Role.COURT_ADMIN;
import static org.defaulterregistry.access.Role.JUDGE;
import static org.defaulterregistry.access.Role.OPERATOR;
import static org.defaulterregistry.access.Role.PRESIDENT;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Court.Level;
import org.defaulterregistry.party.Courts;
import org.springframework.stereotype.Component;

/** Courts, officers, machines and one citizen. Every password and secret is {@value #PASSWORD}. */
@Component
class DemoCast {
    static final String HAIDIAN = "CN-110108";
    static final String CHAOYANG = "CN-110105";
    static final String PASSWORD = "demo";
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final Courts courts;
    private final Admissions admissions;
    private final EntityManager entities;

    DemoCast(Courts courts, Admissions admissions, EntityManager entities) {
        this.courts = courts;
        this.admissions = admissions;
        this.entities = entities;
    }

    void enter() {
        courtsOfAllLevels();
        entities.flush(); // what follows refers to them by SQL
        officers(HAIDIAN, "haidian", "Haidian");
        officers(CHAOYANG, "chaoyang", "Chaoyang");
        officer("operator.one", "First operator", Court.REGISTRY, OPERATOR);
        officer("operator.two", "Second operator", Court.REGISTRY, OPERATOR);
        officer("auditor.one", "First auditor", Court.REGISTRY, AUDITOR);
        machines();
        admissions.citizen("demo.zhang", PASSWORD, "Demo Zhang", idOf(DemoPerson.ZHANG));
        admissions.citizen("demo.li", PASSWORD, "Demo Li", idOf(DemoPerson.LI));
        admissions.citizen("demo.wang", PASSWORD, "Demo Wang", idOf(DemoPerson.WANG));
    }

    private void courtsOfAllLevels() {
        courts.save(
                new Court(
                        "CN",
                        "Supreme People's Court (demo)",
                        "最高人民法院（演示）",
                        Level.SUPREME,
                        null,
                        "最高法"));
        courts.save(
                new Court(
                        Court.REGISTRY, "The registry itself", "登记处", Level.REGISTRY, null, null));
        courts.save(
                new Court(
                        "CN-11",
                        "Beijing High People's Court (demo)",
                        "北京市高级人民法院（演示）",
                        Level.HIGH,
                        "CN",
                        "京"));
        courts.save(
                new Court(
                        "CN-11.01",
                        "Beijing First Intermediate People's Court (demo)",
                        "北京市第一中级人民法院（演示）",
                        Level.INTERMEDIATE,
                        "CN-11",
                        "京01"));
        courts.save(
                new Court(
                        "CN-11.03",
                        "Beijing Third Intermediate People's Court (demo)",
                        "北京市第三中级人民法院（演示）",
                        Level.INTERMEDIATE,
                        "CN-11",
                        "京03"));
        courts.save(
                new Court(
                        HAIDIAN,
                        "Haidian District People's Court (demo)",
                        "北京市海淀区人民法院（演示）",
                        Level.BASIC,
                        "CN-11.01",
                        "京0108"));
        courts.save(
                new Court(
                        CHAOYANG,
                        "Chaoyang District People's Court (demo)",
                        "北京市朝阳区人民法院（演示）",
                        Level.BASIC,
                        "CN-11.03",
                        "京0105"));
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

    private void machines() {
        admissions.machine("demo-air", PASSWORD, "Demo Air", "演示航空", null, Set.of(Scope.CHECK));
        admissions.grant(
                "demo-air",
                grant(
                        "air-travel",
                        "Demo: Consumption Provisions Art 3(1)(1)",
                        Purpose.TICKET_SALE,
                        Purpose.BOARDING));
        admissions.machine(
                "demo-hotel", PASSWORD, "Demo Grand Hotel", "演示大酒店", null, Set.of(Scope.CHECK));
        admissions.grant(
                "demo-hotel",
                grant(
                        "star-hotel",
                        "Demo: Consumption Provisions Art 3(1)(2)",
                        Purpose.ROOM_BOOKING));
        admissions.machine("demo-rail", PASSWORD, "Demo Rail", "演示铁路", null, Set.of(Scope.CHECK));
        for (var measure :
                List.of("train-soft-sleeper", "train-g-all-seats", "train-emu-first-class")) {
            admissions.grant(
                    "demo-rail",
                    grant(
                            measure,
                            "Demo: Consumption Provisions Art 3(1)",
                            Purpose.TICKET_SALE,
                            Purpose.BOARDING));
        }
        admissions.machine("demo-bank", PASSWORD, "Demo Bank", "演示银行", null, Set.of(Scope.CHECK));
        admissions.grant(
                "demo-bank",
                grant(
                        "bank-credit",
                        "Demo: two-offices Opinion (2016) III(5)3",
                        Purpose.CREDIT_DECISION));
        admissions.machine(
                "demo-haidian",
                PASSWORD,
                "Haidian court's case system",
                "海淀法院办案系统",
                HAIDIAN,
                Set.of(Scope.COURT));
        admissions.machine(
                "demo-cashier",
                PASSWORD,
                "Demo court cashier",
                "演示法院出纳",
                null,
                Set.of(Scope.CASHIER));
    }

    private static Grant grant(String measure, String basis, Purpose... purposes) {
        return new Grant(measure, Set.of(purposes), 1_000_000, LONG_AGO, null, basis);
    }

    private static Citizen idOf(DemoPerson person) {
        return new Citizen("resident-id", "CN", person.number());
    }
}

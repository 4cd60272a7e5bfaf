package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Purpose.BOARDING;
import static org.defaulterregistry.access.Purpose.CONTRACT;
import static org.defaulterregistry.access.Purpose.CREDIT_DECISION;
import static org.defaulterregistry.access.Purpose.LICENSING;
import static org.defaulterregistry.access.Purpose.PROCUREMENT;
import static org.defaulterregistry.access.Purpose.REGISTRATION;
import static org.defaulterregistry.access.Purpose.ROOM_BOOKING;
import static org.defaulterregistry.access.Purpose.TICKET_SALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Providers of several sectors with what each may ask, and the machines of courts. */
@Component
class DemoProviders {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int DAILY_QUOTA = 1_000_000;
    private static final String TRAVEL = "Demo: Consumption Provisions Art 3(1)(1)";
    private static final List<Provider> PROVIDERS =
            List.of(
                    new Provider("demo-air", "Demo Air", "演示航空", TRAVEL)
                            .asks("air-travel", TICKET_SALE, BOARDING),
                    new Provider("demo-rail", "Demo Rail", "演示铁路", TRAVEL)
                            .asks("train-soft-sleeper", TICKET_SALE, BOARDING)
                            .asks("train-g-all-seats", TICKET_SALE, BOARDING)
                            .asks("train-emu-first-class", TICKET_SALE, BOARDING),
                    new Provider(
                                    "demo-hotel",
                                    "Demo Grand Hotel",
                                    "演示大酒店",
                                    "Demo: Consumption Provisions Art 3(1)(2)")
                            .asks("star-hotel", ROOM_BOOKING),
                    new Provider("demo-bank", "Demo Bank", "演示银行", "Demo: 2016 Opinion III(5)3")
                            .asks("bank-credit", CREDIT_DECISION),
                    new Provider(
                                    "demo-land",
                                    "Demo Land Office",
                                    "演示不动产登记中心",
                                    "Demo: Consumption Provisions Art 3(1)(3)")
                            .asks("real-estate-purchase", REGISTRATION),
                    new Provider(
                                    "demo-procurement",
                                    "Demo Procurement Centre",
                                    "演示政府采购中心",
                                    "Demo: 2016 Opinion III(2)")
                            .asks("government-procurement", PROCUREMENT),
                    new Provider(
                                    "demo-insurer",
                                    "Demo Life",
                                    "演示人寿",
                                    "Demo: Consumption Provisions Art 3(1)(8)")
                            .asks("insurance-products", CONTRACT),
                    new Provider(
                                    "demo-school",
                                    "Demo Private School",
                                    "演示私立学校",
                                    "Demo: Consumption Provisions Art 3(1)(7)")
                            .asks("private-school", CONTRACT),
                    new Provider(
                                    "demo-companies",
                                    "Demo Company Registry",
                                    "演示市场主体登记",
                                    "Demo: Market Entity Registration Regulation Art 12(5)")
                            .asks("company-legal-rep", REGISTRATION, LICENSING)
                            .asks("company-officer", REGISTRATION));

    private final Admissions admissions;

    DemoProviders(Admissions admissions) {
        this.admissions = admissions;
    }

    private record Question(String measure, Set<Purpose> purposes) {}

    private record Provider(
            String id, String nameEn, String nameZh, String basis, List<Question> questions) {
        Provider(String id, String nameEn, String nameZh, String basis) {
            this(id, nameEn, nameZh, basis, List.of());
        }

        Provider asks(String measure, Purpose... purposes) {
            var more = new ArrayList<>(questions);
            more.add(new Question(measure, Set.of(purposes)));
            return new Provider(id, nameEn, nameZh, basis, List.copyOf(more));
        }
    }

    void enter() {
        PROVIDERS.forEach(this::enter);
        machine(
                "demo-haidian",
                "Haidian court's case system",
                "海淀法院办案系统",
                DemoCast.HAIDIAN,
                Scope.COURT);
        machine("demo-cashier", "Demo court cashier", "演示法院出纳", null, Scope.CASHIER);
    }

    private void enter(Provider provider) {
        machine(
                provider.id(),
                provider.nameEn(),
                provider.nameZh(),
                null,
                Scope.CHECK,
                Scope.REPORT);
        for (var question : provider.questions()) {
            admissions.grant(
                    provider.id(),
                    new Grant(
                            question.measure(),
                            question.purposes(),
                            DAILY_QUOTA,
                            LONG_AGO,
                            null,
                            provider.basis()));
        }
    }

    private void machine(
            String id, String nameEn, String nameZh, @Nullable String court, Scope... scopes) {
        admissions.machine(id, DemoCast.PASSWORD, nameEn, nameZh, court, Set.of(scopes));
    }
}

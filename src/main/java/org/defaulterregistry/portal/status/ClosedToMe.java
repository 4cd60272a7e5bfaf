package org.defaulterregistry.portal.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.defaulterregistry.citizen.MyStatus;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.measure.Measure;
import org.springframework.stereotype.Component;

/** Which services are closed to somebody today, before any permit (decision table D). */
@Component
class ClosedToMe {
    /** What people often take to be closed, and is not; the ends of keys in the messages files. */
    static final List<String> NOT_CLOSED =
            List.of("second-class", "hard-sleeper", "private-school", "permitted");

    private final Catalogue catalogue;

    ClosedToMe(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The keys of measures, in the order of the catalogue.
     *
     * @param unit the status is that of a unit
     */
    List<String> to(MyStatus status, boolean unit) {
        var today = status.today();
        Predicate<Measure> binds = unit ? Measure::bindsUnit : Measure::bindsNatural;
        return catalogue.all().stream()
                .filter(measure -> measure.appliesOn(today))
                .filter(closes(status, today, binds))
                .map(Measure::key)
                .toList();
    }

    private static Predicate<Measure> closes(
            MyStatus status, LocalDate today, Predicate<Measure> binds) {
        var ordered =
                status.onTheList()
                        || status.consumptionOrders().stream()
                                .anyMatch(order -> order.state().equals("in-force"));
        var officer = status.offices().stream().anyMatch(office -> office.restricts(today));
        return measure ->
                switch (measure.attachesTo()) {
                    case ORDER_OR_ENTRY ->
                            ordered && binds.test(measure) || officer && measure.bindsOfficers();
                    case ENTRY -> status.onTheList() && binds.test(measure);
                    case OWN_DECISION, NOT_CHECKABLE -> false;
                };
    }
}

package org.defaulterregistry.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All that happened in the made-up world before the registry took its first request. */
@Component
class DemoHistory {
    private final Extent extent;
    private final List<DemoTopic> topics;
    private final UnitCases units;
    private final DemoCases cases;
    private final EntityManager entities;
    private final Deadlines deadlines;
    private final Clock clock;

    DemoHistory(
            @Value("${registry.demo-cases}") String extent,
            List<DemoTopic> topics,
            UnitCases units,
            DemoCases cases,
            EntityManager entities,
            Deadlines deadlines,
            Clock clock) {
        this.extent = Extent.valueOf(extent.toUpperCase(Locale.ROOT));
        this.topics = topics;
        this.units = units;
        this.cases = cases;
        this.entities = entities;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** How much happened: all that can, or just enough to try the registry. */
    private enum Extent {
        ALL,
        FEW
    }

    void tell() {
        var chronicle = new Chronicle(CourtTime.dayOf(clock.instant()));
        var docket = new Docket(chronicle);
        units.company(docket);
        if (extent == Extent.ALL) {
            var due = new DueDays(chronicle.today(), deadlines);
            topics.forEach(topic -> topic.collect(docket, due));
        }
        chronicle.on(0, cases::enter);
        chronicle.tell(this::flush);
    }

    /** What is kept in mind would be compared again and again. */
    private void flush() {
        entities.flush();
        entities.clear();
    }
}

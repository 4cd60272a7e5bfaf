package org.defaulterregistry.law;

import java.time.Clock;
import java.util.List;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.springframework.stereotype.Component;

/** What must be true of a file before it can be used, and what using it changes at once. */
@Component
class LawFiles {
    private static final int SHOWN = 100;

    private final Editions editions;
    private final Courts courts;
    private final Duties duties;
    private final Clock clock;

    LawFiles(Editions editions, Courts courts, Duties duties, Clock clock) {
        this.editions = editions;
        this.courts = courts;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * @throws Problem if the file cannot be used, with what is wrong in which line
     */
    void mustBeUsable(EditionKind kind, String content) {
        var faults = faults(kind, content);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.stream().limit(SHOWN).map(LineFault::asFault).toList());
        }
    }

    private List<LineFault> faults(EditionKind kind, String content) {
        return switch (kind) {
            case CALENDAR -> CalendarFile.faults(content, editions.newest(kind));
            case MEASURES -> MeasuresFile.faults(content, editions.newest(kind));
            case COURTS -> CourtsFile.faults(content, courts.findAll());
            case RETENTION -> RetentionFile.faults(content, CourtTime.dayOf(clock.instant()));
        };
    }

    /**
     * Does what an edition does in the act that takes it into force; everything else reads the
     * newest edition from then on.
     *
     * @return what it did, in words for the journal
     */
    String apply(Edition edition) {
        return switch (edition.kind()) {
            case CALENDAR ->
                    duties.recount(deadlines(edition)) + " estimated duties have a new due day";
            case MEASURES -> "the catalogue is another";
            case COURTS -> enter(edition) + " courts were added or changed";
            case RETENTION -> "records are kept for other periods";
        };
    }

    private static Deadlines deadlines(Edition edition) {
        return new Deadlines(WorkCalendar.parse(edition.content(), edition.version()));
    }

    private int enter(Edition edition) {
        var entered = CourtsFile.read(edition.content());
        entered.forEach(courts::save);
        return entered.size();
    }
}

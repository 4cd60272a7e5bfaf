package org.defaulterregistry.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Inspections;
import org.defaulterregistry.access.Inspections.What;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.erasure.Retention;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the register said at the end of a past day, or says today. */
@Component
@Transactional(readOnly = true)
public class PastDesk {
    private final MyProofs mine;
    private final PastBook book;
    private final PastBindings bindings;
    private final EntryDesk entries;
    private final Journal journal;
    private final Retention retention;
    private final Inspections inspections;
    private final Clock clock;

    PastDesk(
            MyProofs mine,
            PastBook book,
            PastBindings bindings,
            EntryDesk entries,
            Journal journal,
            Retention retention,
            Inspections inspections,
            Clock clock) {
        this.mine = mine;
        this.book = book;
        this.bindings = bindings;
        this.entries = entries;
        this.journal = journal;
        this.retention = retention;
        this.inspections = inspections;
        this.clock = clock;
    }

    /**
     * @param on null: today
     */
    MyPast of(Citizen citizen, @Nullable LocalDate on) {
        var then = endOf(on);
        return mine.partyOf(citizen)
                .map(party -> known(party, then))
                .orElse(new MyPast(then.day(), then.version(), false, false, false, List.of()));
    }

    /**
     * @throws Problem 404 unless it is an entry of the officer's court, or he is an auditor
     */
    @Transactional
    public PastEntryView entry(
            Officer officer, UUID id, @Nullable LocalDate on, @Nullable String why) {
        var found = entries.readBy(officer, id);
        var then = endOf(on);
        inspections.keep(officer, why, What.ENTRY, List.of(id));
        return new PastEntryView(
                then.day(),
                then.version(),
                book.entry(found.party(), found.listing(), then).orElse(null),
                book.permits(found.party(), then).stream()
                        .filter(permit -> permit.caseId().equals(found.listing().caseId()))
                        .map(PastPermit::view)
                        .toList());
    }

    private MyPast known(UUID party, Moment then) {
        var things = book.of(party, then);
        var listed = inForce(things, "entry");
        return new MyPast(
                then.day(),
                then.version(),
                listed,
                listed
                        || inForce(things, "consumption-order")
                        || bindings.throughOffice(party, then),
                inForce(things, "exit-ban"),
                things);
    }

    private static boolean inForce(List<PastView> things, String about) {
        return things.stream().anyMatch(thing -> thing.about().equals(about) && thing.isInForce());
    }

    private Moment endOf(@Nullable LocalDate on) {
        var today = CourtTime.dayOf(clock.instant());
        if (on == null || on.equals(today)) {
            return new Moment(today, journal.size());
        }
        if (on.isAfter(today)) {
            throw Problem.invalid(
                    "/on",
                    "That day has not come yet",
                    "Write a past day, or leave it out for today.");
        }
        if (on.isBefore(retention.wholeSince(today))) {
            throw Problem.invalid(
                    "/on",
                    "Records of that day may have been erased",
                    "Ask of a day since " + retention.wholeSince(today) + ".");
        }
        return new Moment(on, journal.sizeBefore(CourtTime.startOf(on.plusDays(1))));
    }
}

package org.defaulterregistry.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is asked about, for which day and why, and whether this provider may ask it. */
@Component
class TermsReader {
    /** How far ahead a service may lie: a year and a day. */
    private static final int DAYS_AHEAD = 366;

    private final Catalogue catalogue;
    private final TicketReader tickets;
    private final Clients clients;
    private final Clock clock;

    TermsReader(Catalogue catalogue, TicketReader tickets, Clients clients, Clock clock) {
        this.catalogue = catalogue;
        this.tickets = tickets;
        this.clients = clients;
        this.clock = clock;
    }

    /** What was read; a part is null if there is a fault in it. */
    record Draft(@Nullable Subject subject, @Nullable LocalDate on, @Nullable Purpose purpose) {}

    Draft read(
            @Nullable String measure,
            @Nullable Ticket ticket,
            @Nullable LocalDate on,
            @Nullable String purpose,
            List<Fault> faults) {
        return new Draft(
                subject(measure, ticket, faults), day(on, faults), purpose(purpose, faults));
    }

    /**
     * Call it only if no fault was found.
     *
     * @throws Problem 403 if the provider was not granted this question
     */
    Terms granted(Machine provider, Draft draft) {
        var subject = draft.subject();
        var on = draft.on();
        var purpose = draft.purpose();
        if (subject == null || on == null || purpose == null) {
            throw new IllegalStateException("a question with faults is not asked");
        }
        var today = today();
        for (var measure : subject.granted()) {
            var grant = clients.grant(provider.clientId(), measure, purpose, today);
            if (grant.isPresent()) {
                return new Terms(
                        provider.clientId(),
                        provider.person(),
                        subject.measure(),
                        measure,
                        on,
                        purpose,
                        grant.get().dailyQuota());
            }
        }
        throw Problem.of(
                ProblemType.MEASURE_NOT_GRANTED,
                "You hold no grant for this measure and purpose today.",
                "Ask only what was granted to you; the operator keeps the grants.");
    }

    private @Nullable Subject subject(
            @Nullable String measure, @Nullable Ticket ticket, List<Fault> faults) {
        if (ticket == null) {
            return measure(measure, faults);
        }
        if (measure != null) {
            faults.add(
                    new Fault(
                            "/ticket",
                            "A ticket and a measure are two questions",
                            "Send one of the two."));
            return null;
        }
        return tickets.read(ticket, faults);
    }

    private @Nullable Subject measure(@Nullable String key, List<Fault> faults) {
        var measure = key == null ? null : catalogue.find(key).orElse(null);
        if (measure == null || measure.attachesTo() == Attachment.NOT_CHECKABLE) {
            faults.add(
                    new Fault(
                            "/measure",
                            key == null
                                    ? "This value is missing"
                                    : "There is no such measure to be asked about",
                            "Write a key of the catalogue, such as air-travel."));
            return null;
        }
        return Subject.of(measure);
    }

    private @Nullable LocalDate day(@Nullable LocalDate on, List<Fault> faults) {
        var today = today();
        if (on == null || on.isBefore(today) || on.isAfter(today.plusDays(DAYS_AHEAD))) {
            faults.add(
                    new Fault(
                            "/on",
                            on == null ? "This value is missing" : "This day cannot be asked about",
                            "Write a day from today to "
                                    + DAYS_AHEAD
                                    + " days ahead, at court time (UTC+8)."));
            return null;
        }
        return on;
    }

    private static @Nullable Purpose purpose(@Nullable String word, List<Fault> faults) {
        var purpose = word == null ? null : Purpose.of(word).orElse(null);
        if (purpose == null) {
            faults.add(
                    new Fault(
                            "/purpose",
                            word == null ? "This value is missing" : "There is no such purpose",
                            "Write one of: " + Purpose.words() + "."));
        }
        return purpose;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.measure.TicketRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the measure that a seat falls under (R-CONS-3(1), R-CONS-3(9)). */
@Component
class TicketReader {
    private static final List<String> ON_RAILS =
            List.of(TicketRules.G_TRAIN, TicketRules.EMU_FIRST_CLASS, TicketRules.SOFT_SLEEPER);

    /** One capital letter and nothing else: a "g" or "G12" must not pass for another train. */
    private static final Pattern PREFIX = Pattern.compile("[A-Z]?");

    private static final Pattern SEAT = Pattern.compile("[a-z0-9-]{1,40}");

    private final Catalogue catalogue;

    TicketReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Null if there is a fault in the ticket. */
    @Nullable Subject read(Ticket ticket, List<Fault> faults) {
        var before = faults.size();
        var subject =
                switch (ticket.mode()) {
                    case "air" -> inTheAir(ticket, faults);
                    case "train" -> onRails(ticket, faults);
                    case "ship" -> atSea(ticket, faults);
                    case null, default -> {
                        faults.add(
                                fault(
                                        "mode",
                                        ticket.mode(),
                                        "There is no such mode",
                                        "Write one of: air, train, ship."));
                        yield null;
                    }
                };
        return faults.size() == before ? subject : null;
    }

    private Subject inTheAir(Ticket ticket, List<Fault> faults) {
        noPrefix(ticket, faults);
        if (ticket.seat() != null) {
            seat(ticket, faults);
        }
        return subject(Optional.of(TicketRules.AIR), List.of(TicketRules.AIR));
    }

    private Subject onRails(Ticket ticket, List<Fault> faults) {
        var prefix = ticket.trainPrefix();
        if (prefix == null || !PREFIX.matcher(prefix).matches()) {
            faults.add(
                    fault(
                            "trainPrefix",
                            prefix,
                            "This is not the letter before a train's number",
                            "Write one capital letter such as G, or an empty text if there is none."));
        }
        var seat = ticket.seat();
        if ((seat != null || !"G".equals(prefix))
                && (seat == null || !TicketRules.TRAIN_SEATS.contains(seat))) {
            faults.add(
                    fault(
                            "seat",
                            seat,
                            "There is no such seat on a train",
                            "Write one of: " + String.join(", ", TicketRules.TRAIN_SEATS) + "."));
        }
        return subject(
                TicketRules.onTrain(prefix == null ? "" : prefix, seat == null ? "" : seat),
                ON_RAILS);
    }

    private Subject atSea(Ticket ticket, List<Fault> faults) {
        noPrefix(ticket, faults);
        seat(ticket, faults);
        var seat = ticket.seat();
        return subject(TicketRules.onShip(seat == null ? "" : seat), List.of(TicketRules.SHIP));
    }

    private Subject subject(Optional<String> closed, List<String> ofMode) {
        return closed.flatMap(catalogue::find)
                .map(Subject::of)
                .orElseGet(() -> new Subject(null, ofMode));
    }

    private static void noPrefix(Ticket ticket, List<Fault> faults) {
        if (ticket.trainPrefix() != null) {
            faults.add(
                    fault(
                            "trainPrefix",
                            ticket.trainPrefix(),
                            "Only a train has one",
                            "Leave it out, or write the mode train."));
        }
    }

    private static void seat(Ticket ticket, List<Fault> faults) {
        var seat = ticket.seat();
        if (seat == null || !SEAT.matcher(seat).matches()) {
            faults.add(
                    fault(
                            "seat",
                            seat,
                            "This is not a word for a seat",
                            "Write small letters and hyphens, such as first-class."));
        }
    }

    private static Fault fault(String part, @Nullable String value, String wrong, String mend) {
        return new Fault("/ticket/" + part, value == null ? "This value is missing" : wrong, mend);
    }
}

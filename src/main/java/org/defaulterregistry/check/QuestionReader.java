package org.defaulterregistry.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a question whole, names every fault in it, and asks whether this provider may ask it. */
@Component
class QuestionReader {
    /** How far ahead a service may lie: a year and a day. */
    private static final int DAYS_AHEAD = 366;

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern NUMBER_LIKE = Pattern.compile(".*[0-9]{12}.*");

    private final Catalogue catalogue;
    private final Clients clients;
    private final IdentityReader identities;
    private final Clock clock;

    QuestionReader(Catalogue catalogue, Clients clients, IdentityReader identities, Clock clock) {
        this.catalogue = catalogue;
        this.clients = clients;
        this.identities = identities;
        this.clock = clock;
    }

    Question read(Machine provider, CheckRequest request) {
        var today = CourtTime.dayOf(clock.instant());
        var faults = new ArrayList<Fault>();
        var measure = measure(request.measure(), faults);
        var purpose = purpose(request.purpose(), faults);
        var on = day(request.on(), today, faults);
        reference(request.clientReference(), faults);
        var person = person(request, faults);
        if (measure == null
                || purpose == null
                || on == null
                || person == null
                || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        if (!clients.mayAsk(provider.clientId(), measure.key(), purpose, today)) {
            throw Problem.of(
                    ProblemType.MEASURE_NOT_GRANTED,
                    "You hold no grant for this measure and purpose today.",
                    "Ask only what was granted to you; the operator keeps the grants.");
        }
        return new Question(
                provider.clientId(), measure, on, purpose, request.clientReference(), person);
    }

    private @Nullable Measure measure(@Nullable String key, List<Fault> faults) {
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
        return measure;
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

    private static @Nullable LocalDate day(
            @Nullable LocalDate on, LocalDate today, List<Fault> faults) {
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

    private static void reference(@Nullable String reference, List<Fault> faults) {
        if (reference != null
                && (!REFERENCE.matcher(reference).matches()
                        || NUMBER_LIKE.matcher(reference).matches())) {
            faults.add(
                    new Fault(
                            "/clientReference",
                            "This is not a reference to your own business",
                            "Write up to 64 letters, digits and . _ : / - with fewer than 12 digits in a row, never a person's number."));
        }
    }

    private @Nullable Identified person(CheckRequest request, List<Fault> faults) {
        try {
            return identities.read("/person", request.person());
        } catch (Problem unsound) {
            faults.addAll(unsound.faults());
            return null;
        }
    }
}

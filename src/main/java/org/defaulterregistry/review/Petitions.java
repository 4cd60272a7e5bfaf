package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Visible;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how and when an objection came, and from whom. */
@Component
class Petitions {
    private final IdentityReader identities;
    private final Standing standing;
    private final Clock clock;

    Petitions(IdentityReader identities, Standing standing, Clock clock) {
        this.identities = identities;
        this.standing = standing;
        this.clock = clock;
    }

    Arrival arrival(Petitioner by, @Nullable OnPaper paper) {
        return switch (by) {
            case Petitioner.InPerson person -> online(person, paper);
            case Petitioner.OnPaper clerk -> onPaper(clerk, needed(paper));
        };
    }

    Objector objector(Petitioner by, @Nullable OnPaper paper, Contested contested) {
        return switch (by) {
            case Petitioner.InPerson person -> standing.of(person.citizen(), contested);
            case Petitioner.OnPaper _ -> named(needed(paper), contested);
        };
    }

    private Objector named(OnPaper paper, Contested contested) {
        if (paper.person() != null) {
            var who = identities.read("/onPaper/person", paper.person());
            return standing.named(who.paper(), who.name(), contested);
        }
        if (!new Visible.Reader().isValid(paper.name(), null)) {
            throw Problem.invalid(
                    "/onPaper/name",
                    "Nobody is named who objects",
                    "Write the document of the person, or at least a name.");
        }
        return Standing.stranger(Objects.requireNonNull(paper.name()));
    }

    private Arrival online(Petitioner.InPerson person, @Nullable OnPaper paper) {
        if (paper != null) {
            throw Problem.invalid(
                    "/onPaper",
                    "What came on paper is recorded by the court's clerk",
                    "Leave it out: you sign as yourself, and it counts as received today.");
        }
        return new Arrival(person.name(), ReceivedHow.ONLINE, today(), null, clock.instant());
    }

    private Arrival onPaper(Petitioner.OnPaper clerk, OnPaper paper) {
        var posted = paper.postedOn();
        mustBeADay("/onPaper/receivedOn", paper.receivedOn());
        if (posted != null) {
            mustBeADay("/onPaper/postedOn", posted);
        }
        if (posted != null && posted.isAfter(paper.receivedOn())) {
            throw Problem.invalid(
                    "/onPaper/postedOn",
                    "It was posted after it was received",
                    "Read the postmark again (R-CALC-4).");
        }
        return new Arrival(
                clerk.name(),
                posted == null ? ReceivedHow.BY_HAND : ReceivedHow.BY_POST,
                paper.receivedOn(),
                posted,
                clock.instant());
    }

    /**
     * Nobody objects to what is not decided yet: what came before is about something else.
     *
     * @param decidedOn that same day is not before
     */
    static void mustNotBeBefore(LocalDate decidedOn, String pointer, LocalDate day) {
        if (day.isBefore(decidedOn)) {
            throw Problem.invalid(
                    pointer,
                    "This day is before the day on which what is objected to was decided",
                    "Read the day on the paper again, and whether the paper is about another"
                            + " decision.");
        }
    }

    /** Not in the future, and not before anybody kept such lists. */
    void mustBeADay(String pointer, LocalDate day) {
        if (day.isAfter(today()) || day.isBefore(LocalDate.EPOCH)) {
            throw Problem.invalid(
                    pointer,
                    "This day is in the future, or long before any list",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }

    private static OnPaper needed(@Nullable OnPaper paper) {
        if (paper == null) {
            throw Problem.invalid(
                    "/onPaper",
                    "An officer records what somebody else brought",
                    "Say who objects, when it was received, and when it was posted.");
        }
        return paper;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

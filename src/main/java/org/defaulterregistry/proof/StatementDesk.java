package org.defaulterregistry.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.erasure.Retention;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.journal.SignedLog;
import org.defaulterregistry.journal.StatementKeys;
import org.defaulterregistry.restraint.PastStates;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs for somebody whether he is on the list. Who is not known gets the same paper as who is and
 * is not listed; nothing of the asking is kept (D8).
 */
@Component
public class StatementDesk {
    private final MyProofs mine;
    private final PastBook book;
    private final PastStates states;
    private final PublicLog log;
    private final Journal journal;
    private final StatementKeys keys;
    private final Retention retention;
    private final Clock clock;

    StatementDesk(
            MyProofs mine,
            PastBook book,
            PastStates states,
            PublicLog log,
            Journal journal,
            StatementKeys keys,
            Retention retention,
            Clock clock) {
        this.mine = mine;
        this.book = book;
        this.states = states;
        this.log = log;
        this.journal = journal;
        this.keys = keys;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * @param asked the end of this minute; null: now
     */
    @Transactional
    public SignedNote of(Citizen citizen, @Nullable Instant asked) {
        var signed = log.signed().orElseThrow(StatementDesk::notYetSigned);
        var now = clock.instant();
        var party = mine.partyOf(citizen).orElse(null);
        var at = asked == null ? now : endOfMinute(asked, now);
        mustBeWhole(CourtTime.dayOf(at), CourtTime.dayOf(now));
        var version = asked == null ? signed.size() : versionAfter(at, signed);
        if (asked == null && party != null && states.changedSince(party, version)) {
            throw notYetSigned(); // what was done to him last is not under the checkpoint yet
        }
        var then = new Moment(CourtTime.dayOf(at), version);
        return keys.current()
                .sign(
                        new StatusStatement(
                                        signed.origin(),
                                        citizen.documentType(),
                                        citizen.issuingCountry(),
                                        citizen.documentNumber(),
                                        party != null && isListed(party, then),
                                        at,
                                        version,
                                        signed.root(version),
                                        now)
                                .text());
    }

    private boolean isListed(UUID party, Moment then) {
        return book.of(party, then).stream()
                .anyMatch(thing -> thing.about().equals("entry") && thing.isInForce());
    }

    private long versionAfter(Instant lastSecond, SignedLog signed) {
        var version = journal.sizeBefore(lastSecond.plusSeconds(1));
        if (version > signed.size()) {
            throw notYetSigned();
        }
        return version;
    }

    /** The journal orders by minutes: within a minute nobody can tell from it what came first. */
    private static Instant endOfMinute(Instant asked, Instant now) {
        var end = asked.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
        if (end.isAfter(now)) {
            throw Problem.invalid(
                    "/at",
                    "That minute is not over yet",
                    "Write a past minute such as 2026-02-28T08:15Z, or leave it out for now.");
        }
        return end.minusSeconds(1);
    }

    /** What was erased was not nothing: of such a day nobody is told that he was not listed. */
    private void mustBeWhole(LocalDate day, LocalDate today) {
        if (day.isBefore(retention.wholeSince(today))) {
            throw Problem.invalid(
                    "/at",
                    "Records of that time may have been erased",
                    "Ask of a day since " + retention.wholeSince(today) + ".");
        }
    }

    private static Problem notYetSigned() {
        return Problem.of(
                ProblemType.CONFLICT,
                "What was done last is not under a signed checkpoint yet.",
                "Try again in ten seconds.");
    }
}

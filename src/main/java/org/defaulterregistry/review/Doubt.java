package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.identity.DisputesByLaw;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/**
 * What becomes of checks while it is open whether somebody is the one who is meant (R-DISPUTE-1).
 */
@Component
class Doubt {
    private final Duties duties;
    private final DisputesByLaw disputes;
    private final PartyRegister parties;
    private final Phrases phrases;
    private final Clock clock;

    Doubt(
            Duties duties,
            DisputesByLaw disputes,
            PartyRegister parties,
            Phrases phrases,
            Clock clock) {
        this.duties = duties;
        this.disputes = disputes;
        this.parties = parties;
        this.phrases = phrases;
        this.clock = clock;
    }

    /**
     * Empty if nothing rests meanwhile (R-REVIEW-12(6)).
     *
     * @param decisionDue the last day by which it must be decided
     */
    Optional<InWords> meanwhile(Filing filing, LocalDate decisionDue) {
        if (!filing.getState().isOpen() || !filing.saysTakenForAnother()) {
            return Optional.empty();
        }
        var document = Objects.requireNonNull(filing.getDocumentId());
        var until = parties.document(document).disputedUntil();
        if (until != null && !today().isAfter(until)) {
            return Optional.of(phrases.say("objection.next.in-dispute", until));
        }
        return duties.due(DutyKind.PUT_IN_DISPUTE, filing.getId())
                .filter(_ -> disputes.canBeSet(document, filing.getCaseId(), decisionDue))
                .map(due ->
                        phrases.say(
                                "objection.next.to-be-disputed", notPast(due.on()), decisionDue));
    }

    /** What is owed since another day is done at once. */
    private LocalDate notPast(LocalDate day) {
        return day.isBefore(today()) ? today() : day;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

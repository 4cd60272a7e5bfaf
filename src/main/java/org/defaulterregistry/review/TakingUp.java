package org.defaulterregistry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.Standing;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a clerk may take to the next higher court for somebody who wrote on paper: at the court that
 * decided, and at the one above it.
 */
@Component
@Transactional(readOnly = true)
public class TakingUp {
    private final Objections objections;
    private final Attacks attacks;
    private final ExitBans bans;
    private final Clock clock;

    TakingUp(Objections objections, Attacks attacks, ExitBans bans, Clock clock) {
        this.objections = objections;
        this.attacks = attacks;
        this.bans = bans;
        this.clock = clock;
    }

    /**
     * @param ban an exit ban; else a correction request that was rejected
     * @param since the day of the ban, or on which the request came
     */
    public record Takeable(boolean ban, UUID id, String court, LocalDate since) {}

    /** Of that party in that case, and not taken up yet. */
    public List<Takeable> in(UUID caseId, UUID party, Officer clerk) {
        return Stream.concat(requests(caseId, party), bans(caseId, party))
                .filter(one -> attacks.isOpenTo(new Petitioner.OnPaper(clerk), one.court()))
                .filter(one -> !attacks.isTakenUp(one.ban() ? null : one.id(), one.id()))
                .toList();
    }

    /**
     * The case of a correction request.
     *
     * @throws Problem 404 unless it was made to the clerk's court or one next below it
     */
    public UUID caseOfRequest(Officer clerk, UUID id) {
        return objections
                .findById(id)
                .filter(one -> attacks.isOpenTo(new Petitioner.OnPaper(clerk), one.getCourtId()))
                .map(Objection::getCaseId)
                .orElseThrow(Problem::notFound);
    }

    /**
     * The case of an exit ban.
     *
     * @throws Problem 404 unless it is the clerk's court's or one's next below it
     */
    public UUID caseOfBan(Officer clerk, UUID id) {
        return bans.find(id)
                .filter(one -> attacks.isOpenTo(new Petitioner.OnPaper(clerk), one.court()))
                .map(one -> one.caseId())
                .orElseThrow(Problem::notFound);
    }

    private Stream<Takeable> requests(UUID caseId, UUID party) {
        return objections.findByCaseIdOrderByRecordedAt(caseId).stream()
                .filter(one -> one.getState() == FilingState.REJECTED && one.isStanding())
                .filter(one ->
                        party.equals(one.getPartyId()) || party.equals(one.getApplicantPartyId()))
                .map(one ->
                        new Takeable(false, one.getId(), one.getCourtId(), one.getReceivedOn()));
    }

    private Stream<Takeable> bans(UUID caseId, UUID party) {
        var today = CourtTime.dayOf(clock.instant());
        return bans.of(party).stream()
                .filter(one -> one.caseId().equals(caseId))
                .filter(one -> one.standing(today) == Standing.IN_FORCE)
                .map(one -> new Takeable(true, one.id(), one.court(), one.inForceFrom()));
    }
}

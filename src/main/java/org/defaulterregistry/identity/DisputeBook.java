package org.defaulterregistry.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.identity.DisputeRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the disputes over the identity behind a document, and until when checks with it are in
 * doubt (R-DISPUTE-1). The act of the caller holds the document's party.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisputeBook {
    private final Disputes disputes;
    private final Papers papers;
    private final BindingCases binding;
    private final Deadlines deadlines;
    private final Clock clock;

    DisputeBook(
            Disputes disputes,
            Papers papers,
            BindingCases binding,
            Deadlines deadlines,
            Clock clock) {
        this.disputes = disputes;
        this.papers = papers;
        this.binding = binding;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The same paper under a former name is the same document.
     *
     * @param inDispute an officer waits until the dispute that runs is over; who objects has a
     *     dispute of his own, for as long as his objection may take
     */
    List<Finding> law(Document document, UUID caseId, boolean inDispute) {
        var samePaper = papers.linksOf(document.paper()).stream().map(Document::id).toList();
        var before = disputes.findByCaseIdAndDocumentIdIn(caseId, samePaper);
        var first =
                before.stream().noneMatch(IdentityDispute::standsInTheWay)
                        && (before.isEmpty() || binding.byEntry(document.partyId(), caseId));
        var bound = binding.on(document.partyId()).contains(caseId);
        return Rule.askAll(DisputeRules.RULES, new DisputeRules.Facts(first, bound, inDispute));
    }

    boolean isInDispute(Document document) {
        var until = document.disputedUntil();
        return until != null && !today().isAfter(until);
    }

    /** Of a dispute that begins today. */
    LocalDate lastDay() {
        return DisputeRules.lastDay(today(), deadlines).date();
    }

    void set(Document document, UUID caseId, String reason, String by, LocalDate lastDay) {
        disputes.findByDocumentId(document.id()).stream()
                .filter(dispute -> dispute.isAbout(caseId))
                .findFirst()
                .ifPresentOrElse(
                        dispute -> dispute.again(reason, by, today(), lastDay),
                        () ->
                                disputes.save(
                                        new IdentityDispute(
                                                document, caseId, reason, by, today(), lastDay)));
        papers.disputeUntil(document, latest(document.disputedUntil(), lastDay));
    }

    /** Two cases may doubt one document, each for its own time. */
    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    void endAll(Document document) {
        disputes.findByDocumentId(document.id()).forEach(dispute -> dispute.end(today()));
        papers.disputeUntil(document, null);
    }

    /**
     * Ends what this case doubts; another case may go on doubting.
     *
     * @return whether it doubted anything
     */
    boolean end(UUID document, UUID caseId) {
        var all = disputes.findByDocumentId(document);
        var over =
                all.stream()
                        .filter(dispute -> dispute.isAbout(caseId) && dispute.runs(today()))
                        .toList();
        if (over.isEmpty()) {
            return false;
        }
        over.forEach(dispute -> dispute.end(today()));
        papers.disputeUntil(
                papers.find(document).orElseThrow(),
                all.stream()
                        .filter(dispute -> dispute.runs(today()))
                        .map(IdentityDispute::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        return true;
    }

    void entryEnded(UUID caseId, UUID party) {
        disputes.inCaseOf(caseId, party).forEach(dispute -> dispute.entryEnded(today()));
    }

    LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.listing.Listing;
import org.defaulterregistry.listing.Remedies;
import org.defaulterregistry.listing.WithdrawalReason;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.removal.DeletionReason;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.springframework.stereotype.Component;

/**
 * How an entry is put right: withdrawn, corrected or deleted, as the reason says (table C, row 3).
 */
@Component
class EntryRemedy {
    /** What is on record demands it, and was left to the court (D3). */
    private static final String EVENT_RECORDED = "event-recorded";

    private final Remedies entries;

    EntryRemedy(Remedies entries) {
        this.entries = entries;
    }

    Remedy of(Filing filing, RulingRequest ruling) {
        var listing = entries.find(filing.getSubjectId()).orElseThrow();
        if (listing.getEndedOn() != null) {
            return Remedy.endedBefore();
        }
        return switch (filing.getReason().remedy()) {
            case WITHDRAW -> withdrawal(listing, ruling);
            case CORRECT -> correction(listing, ruling);
            case DELETE -> deletion(listing, ruling);
        };
    }

    /**
     * What stands against a rejection: the deletion that is asked for is owed already. Empty if
     * nothing does.
     */
    List<FindingView> owed(Filing filing) {
        if (filing.getReason().remedy() != Reason.Remedy.DELETE) {
            return List.of();
        }
        return entries.find(filing.getSubjectId())
                .filter(listing -> listing.getEndedOn() == null)
                .flatMap(entries::owedDeletion)
                .map(EntryRemedy::andOwed)
                .orElse(List.of());
    }

    private static List<FindingView> andOwed(List<FindingView> demanded) {
        var findings = new ArrayList<>(demanded);
        findings.addAll(FindingView.all(Rule.askAll(ReviewRules.REJECTING, true)));
        return findings;
    }

    static WithdrawalReason withdrawalReason(RulingRequest ruling) {
        return Stream.of(WithdrawalReason.values())
                .filter(reason -> reason.word().equals(ruling.because()))
                .findFirst()
                .orElseThrow(() ->
                        because(
                                Stream.of(WithdrawalReason.values())
                                        .map(WithdrawalReason::word)
                                        .collect(Collectors.joining(", "))));
    }

    private Remedy withdrawal(Listing listing, RulingRequest ruling) {
        var reason = withdrawalReason(ruling);
        return new Remedy(
                entries.withdrawal(listing, reason),
                true,
                PutRight.WITHDRAWN,
                (act, found) -> entries.withdraw(act, listing, reason, ruling.reasons(), found));
    }

    private Remedy correction(Listing listing, RulingRequest ruling) {
        var corrections = ruling.corrections();
        var findings = FindingView.all(correctionLaw(listing).findings());
        return corrections == null
                ? new Remedy(
                        findings,
                        true,
                        PutRight.CORRECTION_OWED,
                        (_, found) -> entries.oweCorrection(listing, found.knownOn()))
                : new Remedy(
                        findings,
                        true,
                        PutRight.CORRECTED,
                        (act, found) ->
                                entries.correct(
                                        act, listing, corrections, ruling.reasons(), found));
    }

    private Removal correctionLaw(Listing listing) {
        return entries.removal(listing, RemovalEvent.PUBLISHED_DATA_INACCURATE);
    }

    private Remedy deletion(Listing listing, RulingRequest ruling) {
        var because = ruling.because() == null ? "" : ruling.because();
        var owed = entries.owedDeletion(listing);
        if (owed.isPresent() && because.equals(EVENT_RECORDED)) {
            return new Remedy(
                    owed.get(),
                    true,
                    PutRight.DELETED,
                    (act, now) -> entries.deleteOwed(act, listing, ruling.reasons(), now));
        }
        var ofCourt = DeletionReason.ofKey(because);
        return ofCourt.isPresent()
                ? deletion(listing, ofCourt.get(), ruling)
                : deletion(listing, event(because), ruling);
    }

    private Remedy deletion(Listing listing, DeletionReason reason, RulingRequest ruling) {
        var law = entries.deletion(listing, reason);
        return new Remedy(
                FindingView.all(law.findings()),
                law.isLawful(),
                PutRight.DELETED,
                (act, found) ->
                        entries.delete(act, listing, law, reason.key(), ruling.reasons(), found));
    }

    private Remedy deletion(Listing listing, RemovalEvent event, RulingRequest ruling) {
        var law = entries.removal(listing, event);
        return new Remedy(
                findings(law),
                law instanceof Removal.MustDelete,
                PutRight.DELETED,
                (act, found) ->
                        entries.delete(
                                act,
                                listing,
                                (Removal.MustDelete) law,
                                event,
                                ruling.reasons(),
                                found));
    }

    /** What does not end the entry is told as a no. */
    private static List<FindingView> findings(Removal law) {
        var findings = new ArrayList<>(law.findings());
        if (!(law instanceof Removal.MustDelete)) {
            findings.add(new Finding(law.rule(), "Does this end the entry?", Answer.NO));
        }
        return FindingView.all(findings);
    }

    /** What needs more facts than that it happened is recorded first, and ends the entry itself. */
    private static RemovalEvent event(String because) {
        var consent = RemovalEvent.CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT;
        if (!consent.key().equals(because)) {
            throw because(
                    "performed, conduct-corrected, creditor-consents, term-expired,"
                            + " creditor-written-application-and-court-consent; event-recorded, where the"
                            + " deletion is owed already. For a ruling not to"
                            + " enforce, the end of enforcement and all else record the event first"
                            + " (POST /api/v1/performance-events); upholding then says ended-before");
        }
        return consent;
    }

    private static Problem because(String words) {
        return Problem.invalid(
                "/because",
                "To uphold this objection the decision says why",
                "Write one of: " + words + ".");
    }
}

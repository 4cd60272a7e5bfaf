package org.defaulterregistry.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge of the higher court says whether what came late is accepted (CPL Art. 86). */
@Component
public class AdmissionDesk {
    private final ReviewBook book;
    private final ReviewDuties duties;
    private final ReviewActs acts;
    private final Clock clock;

    AdmissionDesk(ReviewBook book, ReviewDuties duties, ReviewActs acts, Clock clock) {
        this.book = book;
        this.duties = duties;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Done<ReconsiderationView> admit(
            Officer judge,
            UUID id,
            @Nullable String ifMatch,
            ReconsiderationRequest.Admission request) {
        var filing = book.reconsideration(judge, id);
        Version.mustMatch(ifMatch, filing.getVersion());
        if (filing.getState() != FilingState.MORE_TIME_ASKED) {
            throw Problem.under(
                    "R-REVIEW-12(4)",
                    ProblemType.CONFLICT,
                    "More time is not asked for here.",
                    "Read where it stands.");
        }
        var journal =
                request.accepted()
                        ? accept(judge, filing, request)
                        : reject(judge, filing, request);
        return Done.done(id, book.view(filing), filing.getVersion(), journal);
    }

    private List<Receipt> accept(
            Officer judge, Reconsideration filing, ReconsiderationRequest.Admission request) {
        filing.admitted(judge.name(), request.reasons());
        return acts.noted(judge, filing, LeafKind.REVIEW, "late reconsideration admitted");
    }

    private List<Receipt> reject(
            Officer judge, Reconsideration filing, ReconsiderationRequest.Admission request) {
        filing.inadmissible(
                new Ruling(
                        judge.name(),
                        CourtTime.dayOf(clock.instant()),
                        request.reasons(),
                        List.of(),
                        null));
        duties.decided(filing, judge.name());
        return acts.noted(judge, filing, LeafKind.REVIEW, "late reconsideration not admitted");
    }
}

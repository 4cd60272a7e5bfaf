package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReconsiderationView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.rulebook.waysoff.Objecting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far objecting to one thing has come. */
@Component
class SoFar {
    private final ReviewBook book;

    SoFar(ReviewBook book) {
        this.book = book;
    }

    Objecting of(UUID subject) {
        var above = book.reconsiderationsAbout(subject);
        return pendingAbove(above)
                .or(() -> last(book.requestsAbout(subject), above))
                .orElseGet(Objecting.NotNow::new);
    }

    /** An exit ban was taken to the next higher court, which is open once (R-EXIT-9). */
    boolean isTakenUp(UUID ban) {
        return book.reconsiderationsAbout(ban).stream()
                .anyMatch(one -> one.state() != FilingState.INADMISSIBLE);
    }

    private static Optional<Objecting> pendingAbove(List<ReconsiderationView> above) {
        return above.stream()
                .filter(one ->
                        one.state() == FilingState.PENDING
                                || one.state() == FilingState.MORE_TIME_ASKED)
                .findFirst()
                .map(one -> new Objecting.Above(one.receivedOn()));
    }

    /** What is open comes before what was rejected and can still be taken up. */
    private static Optional<Objecting> last(
            List<ObjectionView> requests, List<ReconsiderationView> above) {
        return requests.stream()
                .filter(one -> one.state() == FilingState.PENDING)
                .findFirst()
                .<Objecting>map(one -> new Objecting.Pending(one.receivedOn()))
                .or(() ->
                        requests.stream()
                                .filter(one -> canBeTakenUp(one, above))
                                .reduce((_, later) -> later)
                                .map(one -> new Objecting.Rejected(servedOn(one))));
    }

    private static boolean canBeTakenUp(ObjectionView request, List<ReconsiderationView> above) {
        return request.state() == FilingState.REJECTED
                && request.clock().nextHigherCourt() != null
                && above.stream()
                        .noneMatch(one ->
                                one.request() != null && one.request().id().equals(request.id()));
    }

    private static @Nullable LocalDate servedOn(ObjectionView request) {
        var decision = request.decision();
        return decision == null ? null : decision.servedOn();
    }
}

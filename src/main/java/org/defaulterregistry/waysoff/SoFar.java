package org.defaulterregistry.waysoff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.review.ReconsiderationView;
import org.defaulterregistry.review.ReviewBook;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.waysoff.Objecting;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far objecting to one thing has come. */
@Component
class SoFar {
    private final ReviewBook book;
    private final Docket docket;

    SoFar(ReviewBook book, Docket docket) {
        this.book = book;
        this.docket = docket;
    }

    /** Who goes up goes to the court above the one that decided, wherever the case is now. */
    CaseInWords inWords(Way way, CaseInWords about, UUID subject) {
        return switch (way.kind()) {
            case GO_UP ->
                    book.requestsAbout(subject).stream()
                            .filter(one -> one.state() == FilingState.REJECTED)
                            .reduce((_, last) -> last)
                            .map(last -> docket.decidedBy(about, last.court()))
                            .orElse(about);
            case RECONSIDERATION_PENDING ->
                    book.reconsiderationsAbout(subject).stream()
                            .filter(SoFar::isPending)
                            .reduce((_, last) -> last)
                            .map(last -> docket.decidedBy(about, last.lowerCourt()))
                            .orElse(about);
            default -> about;
        };
    }

    /** What has gone farthest comes first; of several rejections for one reason only the last. */
    List<Objecting> of(UUID subject) {
        var above = book.reconsiderationsAbout(subject);
        var requests = book.requestsAbout(subject);
        return Stream.of(pendingAbove(above), pending(requests), rejected(requests, above))
                .flatMap(one -> one)
                .toList();
    }

    /** An exit ban was taken to the next higher court, which is open once (R-EXIT-9). */
    boolean isTakenUp(UUID ban) {
        return book.reconsiderationsAbout(ban).stream()
                .anyMatch(one -> one.state() != FilingState.INADMISSIBLE);
    }

    private static Stream<Objecting> pendingAbove(List<ReconsiderationView> above) {
        return above.stream()
                .filter(SoFar::isPending)
                .map(one -> new Objecting.Above(reason(one.reason()), one.receivedOn()));
    }

    private static boolean isPending(ReconsiderationView above) {
        return above.state() == FilingState.PENDING || above.state() == FilingState.MORE_TIME_ASKED;
    }

    private static Stream<Objecting> pending(List<ObjectionView> requests) {
        return requests.stream()
                .filter(one -> one.state() == FilingState.PENDING)
                .map(one -> new Objecting.Pending(reason(one.reason()), one.receivedOn()));
    }

    private static Stream<Objecting> rejected(
            List<ObjectionView> requests, List<ReconsiderationView> above) {
        var last = new EnumMap<Reason, Objecting>(Reason.class);
        requests.stream()
                .filter(one -> canBeTakenUp(one, above))
                .forEach(one -> {
                    var reason = reason(one.reason());
                    last.put(reason, new Objecting.Rejected(reason, servedOn(one)));
                });
        return last.values().stream();
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

    private static Reason reason(String key) {
        return Stream.of(Reason.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

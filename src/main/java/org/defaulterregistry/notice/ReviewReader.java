package org.defaulterregistry.notice;

import java.util.Optional;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.review.FilingSubjects;
import org.defaulterregistry.review.FilingSubjects.Subject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What somebody who objected is told of his objection. Hints of others are answered to nobody. */
@Component
class ReviewReader {
    private final FilingSubjects filings;

    ReviewReader(FilingSubjects filings) {
        this.filings = filings;
    }

    /** Empty if nobody is told of it. */
    Optional<Told> review(FollowedLeaf leaf, JsonNode payload) {
        var upheld = payload.path("outcome").asString("").equals(FilingState.UPHELD.word());
        return switch (payload.path("what").asString("")) {
            case "objection received" -> told(leaf, NoticeKind.OBJECTION_RECEIVED);
            case "objection decided" ->
                    told(
                            leaf,
                            upheld ? NoticeKind.OBJECTION_UPHELD : NoticeKind.OBJECTION_REJECTED);
            case "reconsideration received" -> told(leaf, NoticeKind.RECONSIDERATION_RECEIVED);
            case "late reconsideration admitted" -> told(leaf, NoticeKind.RECONSIDERATION_ADMITTED);
            case "late reconsideration not admitted" ->
                    told(leaf, NoticeKind.RECONSIDERATION_NOT_ADMITTED);
            case "objection decided above" ->
                    told(
                            leaf,
                            upheld
                                    ? NoticeKind.RECONSIDERATION_UPHELD
                                    : NoticeKind.RECONSIDERATION_REJECTED);
            default -> Optional.empty();
        };
    }

    Optional<Told> service(FollowedLeaf leaf) {
        return filings.of(leaf.subject())
                .map(filing -> new Told(served(filing), filing.concerned()));
    }

    private static NoticeKind served(Subject filing) {
        if (filing.above()) {
            return NoticeKind.RECONSIDERATION_SERVED;
        }
        return filing.state() == FilingState.REJECTED
                ? NoticeKind.OBJECTION_REJECTION_SERVED
                : NoticeKind.OBJECTION_DECISION_SERVED;
    }

    private Optional<Told> told(FollowedLeaf leaf, NoticeKind kind) {
        return filings.of(leaf.subject()).map(filing -> new Told(kind, filing.concerned()));
    }
}

package org.defaulterregistry.rulebook.question;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of questions that may be asked, each with its fields. */
public enum QuestionKind {
    LISTING("listing"),
    TERM("term"),
    REMOVAL("removal"),
    REVIEW("review"),
    RELIST("relist"),
    PERMIT("permit"),
    WORKDAY("workday"),
    IDENTITY("identity");

    private final String key;

    QuestionKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** What may stand in the input. */
    public Map<String, FieldType> fields(Set<String> measureKeys) {
        return switch (this) {
            case LISTING -> Fields.LISTING;
            case TERM -> Fields.TERM;
            case REMOVAL -> Fields.REMOVAL;
            case REVIEW -> Fields.REVIEW;
            case RELIST -> Fields.RELIST;
            case PERMIT -> Fields.permit(measureKeys);
            case WORKDAY -> Fields.WORKDAY;
            case IDENTITY -> Fields.IDENTITY;
        };
    }

    void answer(Reply reply) {
        switch (this) {
            case LISTING -> ListingQuestion.answer(reply);
            case TERM -> TermQuestion.answer(reply);
            case REMOVAL -> RemovalQuestion.answer(reply);
            case REVIEW -> ReviewQuestion.answer(reply);
            case RELIST -> RelistQuestion.answer(reply);
            case PERMIT -> PermitQuestion.answer(reply);
            case WORKDAY -> WorkdayQuestion.answer(reply);
            case IDENTITY -> IdentityQuestion.answer(reply);
        }
    }

    static QuestionKind ofKey(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() ->
                        Misunderstanding.of(
                                Problem.UNKNOWN_KIND, "kind", "unknown kind of question"));
    }
}

package org.defaulterregistry.rulebook.question;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of questions that may be asked, each with its fields. */
public enum QuestionKind {
    LISTING("listing", _ -> Fields.LISTING, ListingQuestion::answer),
    TERM("term", _ -> Fields.TERM, TermQuestion::answer),
    REMOVAL("removal", _ -> Fields.REMOVAL, RemovalQuestion::answer),
    REVIEW("review", _ -> Fields.REVIEW, ReviewQuestion::answer),
    RELIST("relist", _ -> Fields.RELIST, RelistQuestion::answer),
    PERMIT("permit", Fields::permit, PermitQuestion::answer),
    WORKDAY("workday", _ -> Fields.WORKDAY, WorkdayQuestion::answer),
    IDENTITY("identity", _ -> Fields.IDENTITY, IdentityQuestion::answer);

    private final String key;
    private final Function<Set<String>, Map<String, FieldType>> fields;
    private final Consumer<Reply> answerer;

    QuestionKind(
            String key,
            Function<Set<String>, Map<String, FieldType>> fields,
            Consumer<Reply> answerer) {
        this.key = key;
        this.fields = fields;
        this.answerer = answerer;
    }

    public String key() {
        return key;
    }

    /** What may stand in the input. */
    public Map<String, FieldType> fields(Set<String> measureKeys) {
        return fields.apply(measureKeys);
    }

    void answer(Reply reply) {
        answerer.accept(reply);
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

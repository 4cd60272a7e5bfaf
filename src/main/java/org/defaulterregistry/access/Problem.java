package org.defaulterregistry.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The caller is wrong: becomes a problem document (RFC 9457). What the law refuses is a value,
 * never this.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final String next;
    private final transient List<Fault> faults;
    private final @Nullable String rule;
    private final @Nullable Integer currentVersion;
    private final transient List<Candidate> candidates;
    private final @Nullable Duration retryAfter;

    private Problem(
            ProblemType type,
            String detail,
            String next,
            List<Fault> faults,
            @Nullable String rule,
            @Nullable Integer currentVersion,
            List<Candidate> candidates,
            @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.next = next;
        this.faults = faults;
        this.rule = rule;
        this.currentVersion = currentVersion;
        this.candidates = candidates;
        this.retryAfter = retryAfter;
    }

    /**
     * @param detail what is wrong, without any name, number or other value of the caller's
     * @param next what the caller should do
     */
    public static Problem of(ProblemType type, String detail, String next) {
        return new Problem(type, detail, next, List.of(), null, null, List.of(), null);
    }

    /**
     * Too much was asked for now.
     *
     * @param retryAfter how long until the same is answered again
     */
    public static Problem tooMany(String detail, String next, Duration retryAfter) {
        return new Problem(
                ProblemType.TOO_MANY_REQUESTS,
                detail,
                next,
                List.of(),
                null,
                null,
                List.of(),
                retryAfter);
    }

    public static Problem under(String rule, ProblemType type, String detail, String next) {
        return new Problem(type, detail, next, List.of(), rule, null, List.of(), null);
    }

    public static Problem invalid(String pointer, String detail, String mend) {
        return invalid(List.of(new Fault(pointer, detail, mend)));
    }

    public static Problem invalid(List<Fault> faults) {
        return new Problem(
                ProblemType.INVALID_VALUE,
                faults.size() == 1
                        ? "One value needs mending."
                        : faults.size() + " values need mending.",
                "Mend what stands in errors and send the request again.",
                faults,
                null,
                null,
                List.of(),
                null);
    }

    /** Parties that may be the one who is meant: for a human to look at. */
    public static Problem possibleDuplicate(
            String rule, String detail, String next, List<Candidate> candidates) {
        return new Problem(
                ProblemType.POSSIBLE_DUPLICATE,
                detail,
                next,
                List.of(),
                rule,
                null,
                candidates,
                null);
    }

    public static Problem malformed(List<Fault> faults) {
        return new Problem(
                ProblemType.MALFORMED_REQUEST,
                "The request cannot be read.",
                "Mend what stands in errors and send the request again.",
                faults,
                null,
                null,
                List.of(),
                null);
    }

    /** The caller decided on an older version than the one that stands now. */
    public static Problem overtaken(int currentVersion) {
        return new Problem(
                ProblemType.CHANGED_MEANWHILE,
                "The object has another version now: " + currentVersion + ".",
                "Read it again and decide on what it says now.",
                List.of(),
                null,
                currentVersion,
                List.of(),
                null);
    }

    /** Also for what belongs to another court: whether it exists is not the caller's to know. */
    public static Problem notFound() {
        return of(
                ProblemType.NOT_FOUND,
                "There is no such thing, or it is not yours to see.",
                "Check the address; another court's objects are not shown.");
    }

    public ProblemType type() {
        return type;
    }

    public String next() {
        return next;
    }

    public List<Fault> faults() {
        return faults;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public @Nullable String rule() {
        return rule;
    }

    /** The version that stands now, if an older one was to be changed. */
    public @Nullable Integer currentVersion() {
        return currentVersion;
    }

    /** What Retry-After says: whole seconds, rounded up; empty if nobody knows. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter)
                .map(wait -> String.valueOf(wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}

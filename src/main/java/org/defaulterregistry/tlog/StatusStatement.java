package org.defaulterregistry.tlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.defaulterregistry.tlog.NotVerified.Fault;

/**
 * What a registry says of the holder of a document: on the list or not, at an instant. It is for
 * the holder to hand on; whoever gets it opens it without asking anybody (docs/journal.md).
 *
 * @param log the journal under which it is true
 * @param country who issued the document
 * @param at the second for which it holds
 * @param size of the journal at that second
 * @param root of the journal at that size
 * @param issued when it was signed
 */
public record StatusStatement(
        String log,
        String documentType,
        String country,
        String number,
        boolean listed,
        Instant at,
        long size,
        Hash root,
        Instant issued) {
    private static final String KEY = "/statements";

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    jdr-statement/v1
                    log (\\S+)
                    document (\\S+) (\\S+) (\\S+)
                    status (listed|not-listed)
                    at (\\S+)
                    version (\\S+) (\\S+)
                    issued (\\S+)
                    """);

    public StatusStatement {
        KeyName.checked(log);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        issued = issued.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The name of the key that signs the statements of a registry with this journal. */
    public static String keyNameOf(String log) {
        return log + KEY;
    }

    /**
     * @throws NotVerified if it is not a statement, word for word
     */
    public static StatusStatement parse(String text) {
        var lines = FORM.matcher(text);
        if (!lines.matches()) {
            throw NotVerified.malformed("not a statement");
        }
        var statement =
                new StatusStatement(
                        lines.group(1),
                        lines.group(2),
                        lines.group(3),
                        lines.group(4),
                        lines.group(5).equals("listed"),
                        instant(lines.group(6)),
                        Strict.decimal(lines.group(7)),
                        Hash.parse(lines.group(8)),
                        instant(lines.group(9)));
        if (!statement.text().equals(text)) {
            throw NotVerified.malformed("not a statement as it is written");
        }
        return statement;
    }

    /**
     * @throws NotVerified if it is not a statement that this key has signed
     */
    public static StatusStatement open(SignedNote note, VerifierKey key) {
        return open(note, List.of(key));
    }

    /** The same under any of several keys. */
    public static StatusStatement open(SignedNote note, Collection<VerifierKey> known) {
        var signers = note.signers(known);
        var statement = parse(note.text());
        var name = keyNameOf(statement.log);
        if (signers.stream().noneMatch(key -> key.name().equals(name))) {
            throw new NotVerified(Fault.WRONG_ORIGIN, "a statement of another registry");
        }
        return statement;
    }

    /** What is signed. */
    public String text() {
        return """
        jdr-statement/v1
        log %s
        document %s %s %s
        status %s
        at %s
        version %d %s
        issued %s
        """
                .formatted(
                        log,
                        documentType,
                        country,
                        number,
                        listed ? "listed" : "not-listed",
                        at,
                        size,
                        root.base64(),
                        issued);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw NotVerified.malformed("not an instant");
        }
    }

    /** Never whom it is about. */
    @Override
    public String toString() {
        return "StatusStatement at " + at;
    }
}

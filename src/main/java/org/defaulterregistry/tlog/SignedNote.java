package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.defaulterregistry.tlog.NotVerified.Fault;

/**
 * A text with signatures under it (c2sp.org/signed-note). Parsed is not yet signed: ask {@link
 * #verify}.
 *
 * @param text ends in a newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MAX_SIGNATURES = 64;

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw NotVerified.malformed("not a text that can be signed");
        }
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw NotVerified.malformed("a note has 1 to 64 signatures");
        }
    }

    /**
     * Text and signatures are divided at the last blank line.
     *
     * @throws NotVerified if it is not of a note's form
     */
    public static SignedNote parse(byte[] note) {
        var all = Strict.utf8(note);
        var blank = all.lastIndexOf("\n\n");
        if (blank < 0 || !all.endsWith("\n") || blank + 2 >= all.length()) {
            throw NotVerified.malformed("no signatures behind a blank line");
        }
        var lines = all.substring(blank + 2, all.length() - 1).split("\n", -1);
        if (lines.length > MAX_SIGNATURES) {
            throw NotVerified.malformed("a note has 1 to 64 signatures");
        }
        return new SignedNote(
                all.substring(0, blank + 1),
                List.of(lines).stream().map(NoteSignature::parse).toList());
    }

    /** Whether there is a line of this key; {@link #verify} says whether it is right. */
    public boolean names(VerifierKey key) {
        return signatures.stream().anyMatch(signature -> signature.isOf(key));
    }

    /**
     * Signatures of other keys are passed over.
     *
     * @return the text, which the key has signed
     * @throws NotVerified if the key has not signed it, or one of its signatures is wrong
     */
    public String verify(VerifierKey key) {
        signers(List.of(key));
        return text;
    }

    /**
     * Signatures of keys that are not known are passed over.
     *
     * @return those of the known keys that have signed the text: one at least
     * @throws NotVerified if none has, or one signature of a known key is wrong
     */
    public List<VerifierKey> signers(Collection<VerifierKey> known) {
        var signers = known.stream().filter(this::names).distinct().toList();
        if (signers.isEmpty()) {
            throw new NotVerified(
                    Fault.NOT_SIGNED,
                    "there is no signature of "
                            + known.stream()
                                    .map(VerifierKey::nameAndId)
                                    .collect(Collectors.joining(" or ")));
        }
        signers.forEach(this::mustBeRight);
        return signers;
    }

    private void mustBeRight(VerifierKey key) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        var right =
                signatures.stream()
                        .filter(signature -> signature.isOf(key))
                        .allMatch(signature -> key.hasSigned(message, signature.value()));
        if (!right) {
            throw new NotVerified(
                    Fault.WRONG_SIGNATURE, "the signature of " + key.name() + " is wrong");
        }
    }

    /** As it is sent, stored and parsed. */
    public String note() {
        return text
                + "\n"
                + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}

package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (c2sp.org/tlog-proof): that a leaf is in the log, for ever and without asking anybody.
 *
 * @param extra not proven by anything; null if there is none
 * @param path the siblings from the leaf upward
 * @param checkpoint a signed note, as it was given out
 */
public record TlogProof(byte @Nullable [] extra, long index, List<Hash> path, String checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
        if (path.size() > MAX_PATH) {
            throw NotVerified.malformed("a proof has 63 hashes at most");
        }
    }

    /**
     * @throws NotVerified if it is not of a receipt's form; the checkpoint is not looked at
     */
    public static TlogProof parse(byte[] proof) {
        var all = Strict.utf8(proof);
        var blank = all.indexOf("\n\n");
        if (blank < 0) {
            throw NotVerified.malformed("a proof has an empty line before its checkpoint");
        }
        var lines = new ArrayList<>(Arrays.asList(all.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER)) {
            throw NotVerified.malformed("not a " + HEADER);
        }
        var extra = take(lines, EXTRA);
        var index = take(lines, INDEX);
        if (index == null) {
            throw NotVerified.malformed("a proof has an index");
        }
        return new TlogProof(
                extra == null ? null : Strict.base64(extra),
                Strict.decimal(index),
                lines.stream().map(Hash::parse).toList(),
                all.substring(blank + 2));
    }

    /**
     * @return the checkpoint under which the leaf stands
     * @throws NotVerified if the log has not signed a tree with this leaf at this index
     */
    public Checkpoint verify(byte[] leaf, VerifierKey key) {
        return verify(leaf, List.of(key));
    }

    /** The same under any of several keys. */
    public Checkpoint verify(byte[] leaf, Collection<VerifierKey> known) {
        var signed = Checkpoint.open(note(), known);
        new InclusionProof(index, signed.size(), path).verify(Hash.ofLeaf(leaf), signed.root());
        return signed;
    }

    /** The checkpoint as a note; parsed is not yet signed. */
    public SignedNote note() {
        return SignedNote.parse(checkpoint.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is sent, stored and parsed. */
    public String proof() {
        var text = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    private static @Nullable String take(List<String> lines, String word) {
        return !lines.isEmpty() && lines.getFirst().startsWith(word)
                ? lines.removeFirst().substring(word.length())
                : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TlogProof same && proof().equals(same.proof());
    }

    @Override
    public int hashCode() {
        return proof().hashCode();
    }
}

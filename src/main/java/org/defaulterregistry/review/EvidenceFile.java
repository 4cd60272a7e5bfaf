package org.defaulterregistry.review;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with an objection: a PDF, JPEG or PNG by what is in it, whatever its name says.
 *
 * @param name as the sender calls it, without any folder
 */
public record EvidenceFile(String name, String mediaType, byte[] content) {
    public static final int MOST_FILES = 3;

    /** Bytes of one file. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final String POINTER = "/evidence";
    private static final int LONGEST_NAME = 200;

    private enum Kind {
        PDF("application/pdf", "255044462d"),
        JPEG("image/jpeg", "ffd8ff"),
        PNG("image/png", "89504e470d0a1a0a");

        private final String mediaType;
        private final byte[] beginning;

        Kind(String mediaType, String beginning) {
            this.mediaType = mediaType;
            this.beginning = HexFormat.of().parseHex(beginning);
        }

        boolean fits(byte[] content) {
            return content.length > beginning.length
                    && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
        }
    }

    /**
     * @throws Problem 422 if it is too large or of another kind
     */
    public static EvidenceFile read(@Nullable String name, byte[] content) {
        if (content.length > LARGEST) {
            throw Problem.invalid(
                    POINTER, "A file is larger than 5 MB", "Send a smaller copy of it.");
        }
        var kind =
                Arrays.stream(Kind.values())
                        .filter(one -> one.fits(content))
                        .findFirst()
                        .orElseThrow(() ->
                                Problem.invalid(
                                        POINTER,
                                        "A file is no PDF, JPEG or PNG",
                                        "Send it as one of these."));
        return new EvidenceFile(plain(name), kind.mediaType, content);
    }

    static void mustBeFew(List<EvidenceFile> files) {
        if (files.size() > MOST_FILES) {
            throw Problem.invalid(
                    POINTER, "There are more than three files", "Send the three that say most.");
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Letters, digits and a few marks of the last part of the name. */
    private static String plain(@Nullable String name) {
        var last = Objects.requireNonNullElse(name, "").replaceAll(".*[/\\\\]", "");
        var plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
        var kept = plain.isEmpty() ? "file" : plain;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }

    /** Never the content, never the name: it may name people. */
    @Override
    public String toString() {
        return "EvidenceFile";
    }
}

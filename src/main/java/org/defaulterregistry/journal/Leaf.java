package org.defaulterregistry.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One public record of the journal: ASCII lines in fixed order, each ended by one LF.
 *
 * <p>It holds nothing about a person: no name, number, case, pseudonym or free text, in clear or
 * otherwise.
 */
final class Leaf {
    private static final Pattern COURT = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,31}");

    private Leaf() {}

    /**
     * @param minute UTC; anything below the minute is cut off
     * @param commitment 32 bytes
     */
    static byte[] of(LeafKind kind, String court, Instant minute, byte[] commitment) {
        if (!COURT.matcher(court).matches()) {
            throw new IllegalArgumentException("not a court id of the journal's form");
        }
        var at = minute.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", "Z");
        return ("jdr-leaf/v1\nkind "
                        + kind.word()
                        + "\ncourt "
                        + court
                        + "\nat "
                        + at
                        + "\ncommit "
                        + Base64.getEncoder().encodeToString(commitment)
                        + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 6962 section 2.1: SHA-256(0x00 ‖ leaf bytes). */
    static byte[] hash(byte[] leaf) {
        return Sha256.of(new byte[] {0}, leaf);
    }
}

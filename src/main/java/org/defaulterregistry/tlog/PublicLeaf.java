package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One record of the journal: ASCII lines in fixed order, each ended by one newline
 * (docs/journal.md).
 *
 * <p>It holds nothing about a person: no name, number, case, pseudonym or free text, in clear or
 * otherwise.
 */
public sealed interface PublicLeaf {
    /** The kinds of {@link Act}. */
    Set<String> ACTS =
            Set.of(
                    "list",
                    "publish",
                    "extend",
                    "refuse",
                    "withdraw",
                    "delete",
                    "correct",
                    "expire",
                    "restrict",
                    "lift",
                    "permit",
                    "revoke",
                    "identity",
                    "review",
                    "record");

    /** To the minute, UTC. */
    Instant at();

    /** The lines after the first, without the last one's end. */
    String lines();

    /**
     * What a court did.
     *
     * @param kind one of {@link #ACTS}
     * @param court a public body, by its id in the court register
     * @param commitment to what is private, by salt and payload
     */
    record Act(String kind, String court, Instant at, Hash commitment) implements PublicLeaf {
        private static final Pattern COURT = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,31}");

        public Act {
            if (!ACTS.contains(kind) || !COURT.matcher(court).matches()) {
                throw NotVerified.malformed("not a kind of act, or not a court's id");
            }
            at = at.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public String lines() {
            return "kind %s\ncourt %s\nat %s\ncommit %s"
                    .formatted(kind, court, minute(at), commitment.base64());
        }
    }

    /** The opening of an earlier leaf was lawfully destroyed. */
    record Erase(Instant at, long target) implements PublicLeaf {
        public Erase {
            at = at.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public String lines() {
            return "kind erase\nat %s\ntarget %d".formatted(minute(at), target);
        }
    }

    /** Number and root of the look-up records of a minute that was sealed. */
    record Audit(Instant at, String origin, long size, Hash root) implements PublicLeaf {
        public Audit {
            KeyName.checked(origin);
            at = at.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public String lines() {
            return "kind audit\nat %s\nlog %s %d %s"
                    .formatted(minute(at), origin, size, root.base64());
        }
    }

    /** The bytes that are hashed. */
    default byte[] bytes() {
        return ("jdr-leaf/v1\n" + lines() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @throws NotVerified if it is not of the grammar, byte for byte
     */
    static PublicLeaf parse(byte[] leaf) {
        return LeafGrammar.parse(leaf);
    }

    private static String minute(Instant at) {
        return at.toString().replace(":00Z", "Z");
    }
}

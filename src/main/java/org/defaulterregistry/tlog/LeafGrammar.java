package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.defaulterregistry.tlog.PublicLeaf.Act;
import org.defaulterregistry.tlog.PublicLeaf.Audit;
import org.defaulterregistry.tlog.PublicLeaf.Erase;

/** What may stand in a leaf, and nothing besides. */
final class LeafGrammar {
    private static final String HEADER = "jdr-leaf/v1\n";
    private static final String AT = "at (\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})Z\n";
    private static final Pattern ACT =
            Pattern.compile(
                    HEADER + "kind ([a-z]+)\ncourt ([A-Z0-9.-]+)\n" + AT + "commit (\\S+)\n");
    private static final Pattern ERASE =
            Pattern.compile(HEADER + "kind erase\n" + AT + "target ([0-9]+)\n");
    private static final Pattern AUDIT =
            Pattern.compile(HEADER + "kind audit\n" + AT + "log ([!-~]+) ([0-9]+) (\\S+)\n");

    private LeafGrammar() {}

    /** Whatever it reads it must write again byte for byte. */
    static PublicLeaf parse(byte[] bytes) {
        var leaf = read(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw NotVerified.malformed("a leaf has one spelling");
        }
        return leaf;
    }

    private static PublicLeaf read(String text) {
        var act = ACT.matcher(text);
        if (act.matches()) {
            return new Act(act.group(1), act.group(2), at(act, 3), Hash.parse(act.group(4)));
        }
        var erase = ERASE.matcher(text);
        if (erase.matches()) {
            return new Erase(at(erase, 1), Strict.decimal(erase.group(2)));
        }
        var audit = AUDIT.matcher(text);
        if (audit.matches()) {
            var size = Strict.decimal(audit.group(3));
            return new Audit(at(audit, 1), audit.group(2), size, Hash.parse(audit.group(4)));
        }
        throw NotVerified.malformed("not a leaf of jdr-leaf/v1");
    }

    private static Instant at(Matcher leaf, int group) {
        try {
            return Instant.parse(leaf.group(group) + ":00Z");
        } catch (DateTimeException noSuchMinute) {
            throw NotVerified.malformed("there is no such minute");
        }
    }
}

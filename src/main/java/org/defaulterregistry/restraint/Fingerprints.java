package org.defaulterregistry.restraint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.journal.KeyFolder;
import org.defaulterregistry.journal.KeyRing;
import org.defaulterregistry.journal.SecretKey;
import org.defaulterregistry.party.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keyed fingerprints (HMAC-SHA256) of documents and of the names on them, so that a check needs no
 * identity number in memory. Unkeyed, a fingerprint of a number would be the number: the whole
 * space is hashed in hours.
 */
@Component
class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;
    private final JdbcClient jdbc;

    Fingerprints(KeyFolder folder, JdbcClient jdbc) {
        this.keys = folder.ring("fingerprint");
        this.jdbc = jdbc;
        if (announced() == 0) {
            announceNewest();
        }
    }

    /** Rows may be under any of them. */
    KeyRing keys() {
        return keys;
    }

    /**
     * The key for what is written now. Asked of the database each time: a node that wrote under an
     * older key than the others know would hide somebody.
     */
    SecretKey writing() {
        return keyOf(announced());
    }

    /** From now on every node needs the newest key to answer, and writes under it. */
    void announceNewest() {
        keys.readAgain();
        var newest = keys.newestNumber();
        if (newest > announced()) {
            jdbc.sql(
                            "insert into fingerprint_key (number, key_id) values (?, ?) on conflict do nothing")
                    .params(newest, keys.newest().id())
                    .update();
        }
    }

    /**
     * @throws Problem 503 if this node does not have the key: it could miss somebody
     */
    void keepUpWith(int announced) {
        if (keys.newestNumber() < announced) {
            keys.readAgain();
        }
        if (keys.newestNumber() < announced) {
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    "This node cannot read the register: it lacks a key.",
                    "Ask again in a moment. No answer is neither CLEAR nor RESTRICTED.");
        }
    }

    private SecretKey keyOf(int number) {
        keepUpWith(number);
        return Objects.requireNonNull(keys.all().get(number), "an announced key");
    }

    private int announced() {
        return jdbc.sql("select coalesce(max(number), 0) from fingerprint_key")
                .query(Integer.class)
                .single();
    }

    /**
     * @param half the half to look up by
     * @param otherHalf the half that confirms a hit
     */
    record Print(long half, long otherHalf) {}

    static Print ofPaper(SecretKey key, Paper paper) {
        var mac = ByteBuffer.wrap(mac(key, "paper\n" + paper.identifier()));
        return new Print(mac.getLong(), mac.getLong());
    }

    /**
     * Bound to the document, so that equal names on two documents do not show. Compared after NFC,
     * exactly.
     */
    static long ofName(SecretKey key, Paper paper, String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        return ByteBuffer.wrap(mac(key, "name\n" + paper.identifier() + "\n" + normal)).getLong();
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}

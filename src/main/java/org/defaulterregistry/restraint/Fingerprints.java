package org.defaulterregistry.restraint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.defaulterregistry.journal.KeyFolder;
import org.defaulterregistry.journal.SecretKey;
import org.defaulterregistry.party.Paper;
import org.springframework.stereotype.Component;

/**
 * Keyed fingerprints (HMAC-SHA256) of documents and of the names on them, so that a check needs no
 * identity number in memory. Unkeyed, a fingerprint of a number would be the number: the whole
 * space is hashed in hours.
 */
@Component
class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Fingerprints(KeyFolder keys) {
        this.key = keys.secret("fingerprint");
    }

    /**
     * @param half the half to look up by
     * @param otherHalf the half that confirms a hit
     */
    record Print(long half, long otherHalf) {}

    String keyId() {
        return key.id();
    }

    Print ofPaper(Paper paper) {
        var mac = ByteBuffer.wrap(mac("paper\n" + paper.identifier()));
        return new Print(mac.getLong(), mac.getLong());
    }

    /**
     * Bound to the document, so that equal names on two documents do not show. Compared after NFC,
     * exactly.
     */
    long ofName(Paper paper, String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        return ByteBuffer.wrap(mac("name\n" + paper.identifier() + "\n" + normal)).getLong();
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}

package org.defaulterregistry.faults;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One write as a client sends it, and sends it again under the same key until it is answered.
 *
 * @param key the Idempotency-Key; for a payment its event id
 * @param caller the officer, or the machine that carries a token
 * @param version the If-Match header
 */
record Letter(
        Act act, String key, String caller, String address, @Nullable String version, String body) {

    /** The acts of the path. A payment is known by its event id, all others by their key. */
    enum Act {
        RECORD,
        NOTICE,
        SERVICE,
        DRAFT,
        SIGN,
        WITHDRAW,
        DELETE,
        CORRECT,
        PAY,
        CHECK
    }

    static Letter of(
            Act act, String caller, String address, @Nullable String version, String body) {
        return new Letter(act, UUID.randomUUID().toString(), caller, address, version, body);
    }

    /** The same key with another body, which must be refused. */
    Letter withBody(String other) {
        return new Letter(act, key, caller, address, version, other);
    }
}

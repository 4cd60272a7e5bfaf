package org.defaulterregistry.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param address where mails go; null: nowhere
 * @param awaitingCode whether another address waits for the code that was mailed to it
 */
public record MailAddressView(
        @Nullable String address, @Nullable Instant confirmedAt, boolean awaitingCode) {
    static final MailAddressView NONE = new MailAddressView(null, null, false);
}

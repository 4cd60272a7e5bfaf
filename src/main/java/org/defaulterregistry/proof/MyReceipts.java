package org.defaulterregistry.proof;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All receipts a person can have, with their openings: to be kept, for ever.
 *
 * @param key the newest key that signs the journal; compare it over another way
 */
public record MyReceipts(@Nullable String key, List<AboutMe> things) {

    /**
     * @param about {@code entry}, {@code consumption-order}, {@code exit-ban}, {@code permit},
     *     {@code correction-request} or {@code reconsideration}
     */
    public record AboutMe(String about, UUID id, List<ReceiptView> receipts) {}
}

package org.defaulterregistry.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.defaulterregistry.access.AddressLimit;

/**
 * How often somebody may mistype: so often an hour from one network under one name, and so often
 * from one network under all names. Nobody is locked out by what others try elsewhere.
 */
final class SignInLimit {
    private static final int KEPT = 100_000;
    private static final int A_NAME = 10;
    private static final int A_NETWORK = 100;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(HOUR.plusMinutes(1)).build();

    /** Takes one try; what succeeds is given back. */
    boolean mayTry(String name, String address) {
        return ofName(name, address).tryConsume(1) && ofNetwork(address).tryConsume(1);
    }

    void succeeded(String name, String address) {
        ofName(name, address).addTokens(1);
        ofNetwork(address).addTokens(1);
    }

    private Bucket ofName(String name, String address) {
        return bucket(AddressLimit.network(address) + " " + name, A_NAME);
    }

    private Bucket ofNetwork(String address) {
        return bucket(AddressLimit.network(address), A_NETWORK);
    }

    private Bucket bucket(String key, int tries) {
        return buckets.get(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, HOUR))
                                .build());
    }
}

package org.defaulterregistry.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.defaulterregistry.access.AddressLimit;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * How often somebody may mistype: so often an hour from one network under one name, and so often
 * from one network under all names that have not signed in there of late. Nobody is locked out by
 * what others try elsewhere. Each node counts what it sees.
 */
@Component
class SignInLimit {
    private static final int KEPT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int A_NAME = 10;
    private static final int A_NETWORK = 100;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration OF_LATE = Duration.ofDays(30);

    /** Apart, so that many made-up names crowd out no network. */
    private final Cache<String, Bucket> names = forAnHour();

    private final Cache<String, Bucket> networks = forAnHour();
    private final Cache<String, Boolean> atHome =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(OF_LATE).build();

    /**
     * Only what is wrong counts. Tries under one name wait for one another: many at once are no
     * more guesses than one after the other, and many good ones are not too many.
     *
     * @throws TooManyTries instead of the try, if there were too many wrong ones
     * @throws AuthenticationException of the try
     */
    void tried(String name, String address, Runnable oneTry) {
        var network = AddressLimit.network(address);
        var who = network + " " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var ofName = bucket(names, who, A_NAME);
        var ofNetwork = bucket(networks, network, A_NETWORK);
        synchronized (ofName) {
            mustHaveSome(ofName);
            if (atHome.getIfPresent(who) == null) {
                mustHaveSome(ofNetwork);
            }
            try {
                oneTry.run();
                atHome.put(who, true);
            } catch (AuthenticationException wrong) {
                ofName.tryConsume(1);
                ofNetwork.tryConsume(1);
                throw wrong;
            }
        }
    }

    private static void mustHaveSome(Bucket bucket) {
        var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw new TooManyTries(1 + TimeUnit.NANOSECONDS.toSeconds(wait));
        }
    }

    private static Cache<String, Bucket> forAnHour() {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(HOUR.plusMinutes(1))
                .build();
    }

    private static Bucket bucket(Cache<String, Bucket> of, String key, int tries) {
        return of.get(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, HOUR))
                                .build());
    }
}

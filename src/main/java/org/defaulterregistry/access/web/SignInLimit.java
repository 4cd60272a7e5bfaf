package org.defaulterregistry.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.defaulterregistry.access.AddressLimit;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * How often somebody may mistype: so often an hour from one network under one name; and where that
 * name has not signed in of late, so often from everywhere under it, and so often from one network
 * under all names. Whoever signs in where he usually does is not locked out by what others try
 * elsewhere. Each node counts what it sees.
 */
@Component
class SignInLimit {
    private static final int KEPT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int A_NAME = 10;
    private static final int A_NETWORK = 100;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration OF_LATE = Duration.ofDays(30);

    private final boolean countsEverywhere;

    /** Apart, so that many made-up names crowd out no network. */
    private final Cache<String, Bucket> names = forAnHour();

    private final Cache<String, Bucket> everywhere = forAnHour();
    private final Cache<String, Bucket> networks = forAnHour();
    private final Cache<String, Boolean> atHome =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(OF_LATE).build();

    SignInLimit() {
        this(true);
    }

    private SignInLimit(boolean countsEverywhere) {
        this.countsEverywhere = countsEverywhere;
    }

    /**
     * For secrets, which are drawn and not chosen: what is tried from elsewhere guesses none, and
     * so never holds up a client, not even on a node that does not know it yet.
     */
    static SignInLimit ofMachines() {
        return new SignInLimit(false);
    }

    /**
     * Only what is wrong counts. Tries under one name wait for one another: many at once are no
     * more guesses than one after the other, and many good ones are not too many.
     *
     * @throws TooManyTries instead of the try, if there were too many wrong ones
     * @throws AuthenticationException of the try
     */
    void tried(String name, String address, Runnable oneTry) {
        var network = AddressLimit.network(address);
        var who = network + " " + cut(name);
        var pays = new ArrayList<Bucket>();
        pays.add(bucket(names, who, A_NAME));
        if (atHome.getIfPresent(who) == null) {
            if (countsEverywhere) {
                pays.add(bucket(everywhere, cut(name), A_NAME));
            }
            pays.add(bucket(networks, network, A_NETWORK));
        }
        synchronized (pays.getFirst()) {
            pay(pays);
            var isWrong = false;
            try {
                oneTry.run();
                atHome.put(who, true);
            } catch (AuthenticationException wrong) {
                isWrong = true;
                throw wrong;
            } finally {
                if (!isWrong) {
                    pays.forEach(bucket -> bucket.addTokens(1));
                }
            }
        }
    }

    /** Before the try, so that many at once are no more than there are; of all or of none. */
    private static void pay(List<Bucket> pays) {
        for (int i = 0; i < pays.size(); i++) {
            var paid = pays.get(i).tryConsumeAndReturnRemaining(1);
            if (!paid.isConsumed()) {
                pays.subList(0, i).forEach(bucket -> bucket.addTokens(1));
                throw new TooManyTries(wholeSeconds(paid.getNanosToWaitForRefill()));
            }
        }
    }

    /** Rounded up: whoever waits so long is let try. */
    private static long wholeSeconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
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

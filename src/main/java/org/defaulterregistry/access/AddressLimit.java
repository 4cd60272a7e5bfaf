package org.defaulterregistry.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much one address may ask of what is open to anyone: so much at once, and so much again in a
 * time. Addresses are forgotten a minute after that time and written down nowhere.
 */
public class AddressLimit implements HandlerInterceptor {
    private static final int ADDRESSES = 100_000;

    /** Whoever has one IPv6 address has the whole half of it. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets;
    private final long atOnce;
    private final long again;
    private final Duration in;

    protected AddressLimit(long atOnce, long again, Duration in) {
        this.atOnce = atOnce;
        this.again = again;
        this.in = in;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(ADDRESSES)
                        .expireAfterAccess(in.plusMinutes(1))
                        .build();
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var bucket = buckets.get(network(request.getRemoteAddr()), _ -> full());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return true;
        }
        throw Problem.tooMany(
                "More questions came from your address than the registry answers in that time.",
                "Wait as many seconds as Retry-After says.",
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(again, in))
                .build();
    }

    public static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}

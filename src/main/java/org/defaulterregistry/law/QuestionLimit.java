package org.defaulterregistry.law;

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
import java.util.concurrent.TimeUnit;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many questions one address may ask: so many a second, and ten seconds' worth at once.
 * Addresses are forgotten a minute after their last question and written down nowhere.
 */
@Component
class QuestionLimit implements HandlerInterceptor {
    static final String ADDRESS = "/api/v1/rulebook/questions";

    private static final int SECONDS_AT_ONCE = 10;
    private static final int ADDRESSES = 100_000;

    /** Whoever has one IPv6 address has the whole half of it. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets;
    private final int perSecond;

    QuestionLimit(@Value("${registry.questions-per-second}") int perSecond) {
        this.perSecond = perSecond;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(ADDRESSES)
                        .expireAfterAccess(Duration.ofMinutes(1))
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
        var seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        response.setHeader("Retry-After", String.valueOf(seconds));
        throw Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "More questions came from your address than the registry answers in that time.",
                "Wait as many seconds as Retry-After says.");
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity((long) SECONDS_AT_ONCE * perSecond)
                                .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}

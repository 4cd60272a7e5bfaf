package org.defaulterregistry.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.defaulterregistry.access.AddressLimit;
import org.defaulterregistry.access.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask why somebody was refused; and how often anybody may write a wrong
 * document under one reference, so that whoever finds a slip cannot try numbers until one fits.
 */
@Component
class DenialLimit extends AddressLimit {
    static final String ADDRESS = "/api/v1/denials";
    static final String PAGE = "/denial";

    private static final int WRONG_DOCUMENTS = 10;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int REFERENCES = 100_000;

    private final Cache<String, Bucket> wrong =
            Caffeine.newBuilder()
                    .maximumSize(REFERENCES)
                    .expireAfterAccess(FORGOTTEN_AFTER.plusMinutes(1))
                    .build();

    DenialLimit(@Value("${registry.denials-per-minute}") int perMinute) {
        super(perMinute, perMinute, Duration.ofMinutes(1));
    }

    /**
     * @throws Problem 429 if too many wrong documents were written under this reference of late
     */
    void mayTry(String reference) {
        var may = of(reference).estimateAbilityToConsume(1);
        if (!may.canBeConsumed()) {
            throw Problem.tooMany(
                    "Too many wrong documents were written under this reference.",
                    "Wait as many seconds as Retry-After says, or sign in and read who asked about you.",
                    Duration.ofNanos(may.getNanosToWaitForRefill()));
        }
    }

    void wrongDocument(String reference) {
        of(reference).tryConsume(1);
    }

    private Bucket of(String reference) {
        return wrong.get(
                reference,
                _ ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(WRONG_DOCUMENTS)
                                                .refillGreedy(WRONG_DOCUMENTS, FORGOTTEN_AFTER))
                                .build());
    }
}

package org.defaulterregistry.portal.open;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.defaulterregistry.access.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A little work for the asker's machine, as ALTCHA has it: nobody notices it once, and whoever
 * would try the whole register pays for each question. Each challenge is good for one question and
 * ten minutes, on the node that made it.
 */
@Component
class Puzzle {
    /** Half as many hashes are needed on average. */
    private static final long LARGEST = 50_000;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int KEY_BYTES = 32;
    private static final int REMEMBERED = 1_000_000;

    private final String key = key();
    private final Cache<String, Boolean> used =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(GOOD_FOR.plusMinutes(1))
                    .build();

    /** A solved challenge, as the form sends it. */
    public record Solved(
            @Nullable String challenge,
            @Nullable String salt,
            @Nullable String signature,
            @Nullable String number) {}

    Challenge fresh() {
        try {
            return Altcha.createChallenge(
                    new ChallengeOptions()
                            .setHmacKey(key)
                            .setMaxNumber(LARGEST)
                            .setSecureRandomNumber(true)
                            .setExpiresInSeconds(GOOD_FOR.toSeconds()));
        } catch (Exception impossible) {
            throw new IllegalStateException("SHA-256 is missing", impossible);
        }
    }

    /**
     * @throws Problem 422 unless the challenge is this node's, is solved, and was not used before
     */
    void use(@Nullable Solved solved) {
        var payload = solved == null ? null : payload(solved);
        if (payload == null
                || !isRight(payload)
                || used.asMap().putIfAbsent(payload.challenge, true) != null) {
            throw Problem.invalid(
                    "/proof",
                    "Your browser has not done the short computation for this question",
                    "Send it once more. Without JavaScript it cannot be done: read below what to do instead.");
        }
    }

    private boolean isRight(Payload payload) {
        try {
            return Altcha.verifySolution(payload, key, true);
        } catch (Exception unreadable) {
            return false;
        }
    }

    private static @Nullable Payload payload(Solved solved) {
        if (solved.challenge() == null
                || solved.salt() == null
                || solved.signature() == null
                || solved.number() == null
                || !solved.number().matches("[0-9]{1,9}")) {
            return null;
        }
        var payload = new Payload();
        payload.algorithm = Altcha.Algorithm.SHA256.getName();
        payload.challenge = solved.challenge();
        payload.salt = solved.salt();
        payload.signature = solved.signature();
        payload.number = Long.valueOf(solved.number());
        return payload;
    }

    private static String key() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package org.defaulterregistry.portal.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.check.CheckAnswer;
import org.defaulterregistry.check.CheckRequest;
import org.springframework.stereotype.Component;

/**
 * The answers of the last minutes, so that a page can show them under an address that names nobody,
 * and a second click asks nobody twice. Kept in memory alone: of a question about somebody unknown
 * not even a hash may stay (D8).
 */
@Component
class Answers {
    private static final Duration SAME_QUESTION = Duration.ofSeconds(60);
    private static final Duration SHOWN = Duration.ofMinutes(30);
    private static final int MOST = 10_000;

    private final Cache<Asked, UUID> asked =
            Caffeine.newBuilder().expireAfterWrite(SAME_QUESTION).maximumSize(MOST).build();
    private final Cache<UUID, Answered> answered =
            Caffeine.newBuilder().expireAfterWrite(SHOWN).maximumSize(MOST).build();

    /**
     * @param form the key of the form on which it was asked
     */
    private record Asked(String person, String form, CheckRequest request) {}

    private record Answered(String person, CheckAnswer answer) {}

    /** The check's id, by which its answer is found again. */
    UUID ask(String person, String form, CheckRequest request, Supplier<CheckAnswer> desk) {
        return asked.get(
                new Asked(person, form, request),
                _ -> {
                    var answer = desk.get();
                    answered.put(answer.checkId(), new Answered(person, answer));
                    return answer.checkId();
                });
    }

    /** Only who asked reads the answer again, and only for a while. */
    Optional<CheckAnswer> find(String person, UUID check) {
        return Optional.ofNullable(answered.getIfPresent(check))
                .filter(known -> known.person().equals(person))
                .map(Answered::answer);
    }
}

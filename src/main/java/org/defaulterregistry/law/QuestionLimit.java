package org.defaulterregistry.law;

import java.time.Duration;
import org.defaulterregistry.access.AddressLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many questions one address may ask: so many a second, and ten seconds' worth at once. */
@Component
class QuestionLimit extends AddressLimit {
    static final String ADDRESS = "/api/v1/rulebook/questions";
    static final String PAGE = "/rules/what-if";

    private static final long SECONDS_AT_ONCE = 10;

    QuestionLimit(@Value("${registry.questions-per-second}") int perSecond) {
        super(SECONDS_AT_ONCE * perSecond, perSecond, Duration.ofSeconds(1));
    }
}

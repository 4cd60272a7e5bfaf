package org.defaulterregistry.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.defaulterregistry.duties.Rounds;
import org.defaulterregistry.duties.Turns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Sends the follower and the mails on their rounds. Two nodes at once would tell nothing twice, but
 * may mail twice.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.notices.worker", matchIfMissing = true)
class NoticeRounds {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rounds follower;
    private final Rounds postman;
    private final Duration every;

    NoticeRounds(
            Turns turns,
            NoticeFollower notices,
            Mails mails,
            @Value("${registry.notices.every}") Duration every) {
        this.follower = turns.of("notices", LONGEST, notices::follow);
        this.postman = turns.of("notice-mails", LONGEST, mails::send);
        this.every = every;
    }

    @PostConstruct
    void start() {
        follower.start(every, every);
        postman.start(every, every);
    }

    /** A page or a mail under way is finished; the rest waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        follower.stop(PATIENCE);
        postman.stop(PATIENCE);
    }
}

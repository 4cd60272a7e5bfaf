package org.defaulterregistry.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that wait, each marked once the server has taken it: at least once, so that a
 * kill in between sends one twice. What the server does not take waits longer each time and is
 * given up after days; the notice itself stays in the mailbox.
 */
@Component
public class Mails {
    private static final Logger log = LoggerFactory.getLogger(Mails.class);
    private static final int PAGE = 50;
    private static final int MOST_TRIES = 20;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private final MailQueue queue;
    private final MailServer server;
    private final NoticeWords words;
    private final Clock clock;

    Mails(MailQueue queue, MailServer server, NoticeWords words, Clock clock) {
        this.queue = queue;
        this.server = server;
        this.words = words;
        this.clock = clock;
    }

    /** Everything that is due now; nothing if no server is configured. */
    public void send() {
        if (!server.isConfigured()) {
            return;
        }
        var failed = 0;
        while (failed == 0) {
            var page = queue.due(clock.instant(), PAGE);
            for (var mail : page) {
                failed += send(mail) ? 0 : 1;
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        if (failed > 0) {
            log.warn("the mail server did not take {} mails; they are tried again", failed);
        }
    }

    private boolean send(MailQueue.Waiting mail) {
        var to = mail.to();
        if (to == null) {
            queue.drop(mail.id());
            return true;
        }
        try {
            var key = "mail." + mail.kind().name().toLowerCase(Locale.ROOT);
            server.send(to, subject(key), text(key, mail));
            queue.sent(mail.id(), clock.instant());
            return true;
        } catch (MailException notTaken) {
            later(mail);
            return false;
        }
    }

    private String subject(String key) {
        return words.plain(key + ".subject", Locale.ENGLISH)
                + " / "
                + words.plain(key + ".subject", Locale.CHINESE);
    }

    private String text(String key, MailQueue.Waiting mail) {
        var code = Objects.requireNonNullElse(mail.code(), "");
        return words.plain(key + ".text", Locale.ENGLISH, code)
                + "\n\n"
                + words.plain(key + ".text", Locale.CHINESE, code)
                + "\n";
    }

    private void later(MailQueue.Waiting mail) {
        if (mail.tries() + 1 >= MOST_TRIES) {
            queue.drop(mail.id());
            return;
        }
        var wait = Duration.ofMinutes(1L << Math.min(mail.tries(), DOUBLINGS));
        queue.again(
                mail.id(),
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}

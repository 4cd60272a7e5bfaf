package org.defaulterregistry.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails go, for those who want them. An address is used once its holder has written back the
 * code that was mailed to it; until then the one before it is.
 */
@Component
public class MailAddresses {
    private static final Duration CODE_GOOD_FOR = Duration.ofHours(1);

    /** An address may be a stranger's: he gets a few mails a day at most. */
    private static final int CODES_A_DAY = 5;

    private final JdbcClient jdbc;
    private final MailQueue mails;
    private final MailServer server;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, MailQueue mails, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    private record Kept(
            @Nullable String address,
            @Nullable Instant confirmedAt,
            @Nullable String pending,
            @Nullable String code,
            @Nullable Instant codeUntil,
            LocalDate codesOn,
            int codes) {
        boolean isUsed() {
            return address != null || pending != null;
        }

        boolean awaits(Instant now) {
            return pending != null && codeUntil != null && codeUntil.isAfter(now);
        }
    }

    /** False: this registry sends no mails at all, and what there is to read stands in it alone. */
    public boolean areUsed() {
        return server.isConfigured();
    }

    @Transactional(readOnly = true)
    public MailAddressView of(String username) {
        var now = clock.instant();
        return kept(username)
                .map(kept ->
                        new MailAddressView(kept.address(), kept.confirmedAt(), kept.awaits(now)))
                .orElse(MailAddressView.NONE);
    }

    /**
     * @throws Problem 422 if it is no address, 429 after too many codes on one day, 503 if this
     *     registry sends no mails
     */
    @Transactional
    public MailAddressView propose(String username, String address) {
        if (!server.isConfigured()) {
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    "This registry sends no mails.",
                    "Read your notices here; everything stands in them.");
        }
        if (!MailAddressForm.fits(address)) {
            throw Problem.invalid(
                    "/address",
                    "This is not an address that mails can go to",
                    "Write one address such as somebody@example.org, without a name, quotes or spaces.");
        }
        keep(username, address);
        mails.code(username, clock.instant());
        return of(username);
    }

    /**
     * @throws Problem 422 if it is not the code, or it is too old
     */
    @Transactional
    public MailAddressView confirm(String username, String code) {
        var now = clock.instant();
        var kept = kept(username).filter(one -> one.awaits(now)).orElseThrow(MailAddresses::wrong);
        if (!MailCode.same(code, String.valueOf(kept.code()))) {
            throw wrong();
        }
        jdbc.sql(
                        """
                        update mail_address set address = pending, confirmed_at = ?, pending = null, code = null,
                            code_until = null where username = ?\
                        """)
                .params(time(now), username)
                .update();
        return of(username);
    }

    /**
     * No mails from now on; those that wait are not sent.
     *
     * @throws Problem 404 if there is no address
     */
    @Transactional
    public MailAddressView remove(String username) {
        if (kept(username).filter(Kept::isUsed).isEmpty()) {
            throw Problem.notFound();
        }
        jdbc.sql("delete from mail where username = ? and sent_at is null")
                .param(username)
                .update();
        jdbc.sql(
                        """
                        update mail_address set address = null, confirmed_at = null, pending = null, code = null,
                            code_until = null where username = ?\
                        """)
                .param(username)
                .update();
        return of(username);
    }

    private void keep(String username, String address) {
        var now = clock.instant();
        var today = CourtTime.dayOf(now);
        var before = kept(username);
        var codes = before.filter(kept -> kept.codesOn().equals(today)).map(Kept::codes).orElse(0);
        if (codes >= CODES_A_DAY) {
            throw Problem.of(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Too many codes were asked for today.",
                    "Use the last one, or ask again tomorrow.");
        }
        if (before.isEmpty()) {
            jdbc.sql("insert into mail_address (username, codes_on, codes) values (?, ?, 0)")
                    .params(username, today)
                    .update();
        }
        jdbc.sql(
                        """
                        update mail_address set pending = ?, code = ?, code_until = ?, codes_on = ?, codes = ?
                        where username = ?\
                        """)
                .params(
                        address,
                        MailCode.fresh(),
                        time(now.plus(CODE_GOOD_FOR)),
                        today,
                        codes + 1,
                        username)
                .update();
    }

    private Optional<Kept> kept(String username) {
        return jdbc.sql(
                        """
                        select address, confirmed_at, pending, code, code_until, codes_on, codes
                        from mail_address where username = ?\
                        """)
                .param(username)
                .query((row, _) ->
                        new Kept(
                                row.getString(1),
                                instant(row.getObject(2, OffsetDateTime.class)),
                                row.getString(3),
                                row.getString(4),
                                instant(row.getObject(5, OffsetDateTime.class)),
                                row.getObject(6, LocalDate.class),
                                row.getInt(7)))
                .optional();
    }

    private static Problem wrong() {
        return Problem.invalid(
                "/code",
                "This is not the code, or it is too old",
                "Write the code of the last mail, or enter your address again.");
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

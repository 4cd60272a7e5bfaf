package org.defaulterregistry.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.CitizenAccounts;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails that wait to be sent. One waits in the same transaction as the notice it is about, and one
 * is enough for all that a person has to read.
 */
@Component
class MailQueue {
    private final JdbcClient jdbc;
    private final Reach reach;
    private final PartyRegister parties;
    private final CitizenAccounts accounts;
    private final MailServer server;

    MailQueue(
            JdbcClient jdbc,
            Reach reach,
            PartyRegister parties,
            CitizenAccounts accounts,
            MailServer server) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.parties = parties;
        this.accounts = accounts;
        this.server = server;
    }

    enum Kind {
        /** There is something to read. */
        NOTICE,
        /** A code that shows that an address is the person's. */
        CODE
    }

    /**
     * @param to null: the person has no such address any more, and nothing is to be sent
     */
    record Waiting(UUID id, Kind kind, int tries, @Nullable String to, @Nullable String code) {}

    /** For everybody who reads the party's notices and has confirmed an address. */
    void somethingToRead(UUID party, Instant now) {
        if (!server.isConfigured()) {
            return;
        }
        reach.readersOf(party).stream()
                .flatMap(reader -> parties.documentsOf(reader).stream())
                .filter(document -> document.state() == Document.State.LINKED)
                .flatMap(document -> accounts.with(document.paper()).stream())
                .distinct()
                .forEach(username -> notice(username, now));
    }

    private void notice(String username, Instant now) {
        jdbc.sql(
                        """
                        insert into mail (id, username, kind, due_at, tries)
                        select cast(? as uuid), a.username, 'NOTICE', cast(? as timestamp with time zone), 0
                        from mail_address a where a.username = ? and a.address is not null and not exists
                            (select 1 from mail m where m.username = a.username and m.kind = 'NOTICE' and m.sent_at is null)\
                        """)
                .params(UUID.randomUUID(), time(now), username)
                .update();
    }

    /** A code that was not sent yet is good no more. */
    void code(String username, Instant now) {
        jdbc.sql("delete from mail where username = ? and kind = 'CODE' and sent_at is null")
                .param(username)
                .update();
        jdbc.sql("insert into mail (id, username, kind, due_at, tries) values (?, ?, 'CODE', ?, 0)")
                .params(UUID.randomUUID(), username, time(now))
                .update();
    }

    List<Waiting> due(Instant now, int most) {
        return jdbc.sql(
                        """
                        select m.id, m.kind, m.tries, a.address, a.pending, a.code, a.code_until, c.enabled
                        from mail m join account c on c.username = m.username
                        left join mail_address a on a.username = m.username
                        where m.sent_at is null and m.due_at <= ? order by m.due_at, m.id fetch first ? rows only\
                        """)
                .params(time(now), most)
                .query((row, _) -> {
                    var kind = Kind.valueOf(row.getString(2));
                    var until = row.getObject(7, OffsetDateTime.class);
                    var good = until != null && until.toInstant().isAfter(now);
                    var to =
                            kind == Kind.NOTICE ? row.getString(4) : good ? row.getString(5) : null;
                    return new Waiting(
                            row.getObject(1, UUID.class),
                            kind,
                            row.getInt(3),
                            row.getBoolean(8) ? to : null,
                            row.getString(6));
                })
                .list();
    }

    void sent(UUID mail, Instant at) {
        jdbc.sql("update mail set sent_at = ? where id = ?").params(time(at), mail).update();
    }

    void again(UUID mail, Instant at) {
        jdbc.sql("update mail set due_at = ?, tries = tries + 1 where id = ?")
                .params(time(at), mail)
                .update();
    }

    void drop(UUID mail) {
        jdbc.sql("delete from mail where id = ?").param(mail).update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

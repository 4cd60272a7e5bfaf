package org.defaulterregistry.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.defaulterregistry.tlog.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every checkpoint ever signed, as it was signed: one a size. */
@Component
class Checkpoints {
    private final JdbcClient jdbc;
    private final Clock clock;

    Checkpoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until this transaction ends nobody else signs. */
    void takeTurn() {
        jdbc.sql("select one from journal_signer where one = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** The newest note, which is what is published. */
    Optional<SignedNote> last() {
        return jdbc.sql("select note from journal_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(note -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)));
    }

    void add(long size, SignedNote note) {
        jdbc.sql("insert into journal_checkpoint (size, note, signed_at) values (?, ?, ?)")
                .params(size, note.note(), now())
                .update();
    }

    /** The same checkpoint with the signatures of other keys. */
    void signAgain(long size, SignedNote note) {
        jdbc.sql("update journal_checkpoint set note = ?, signed_at = ? where size = ?")
                .params(note.note(), now(), size)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

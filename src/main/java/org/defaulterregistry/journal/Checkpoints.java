package org.defaulterregistry.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.defaulterregistry.tlog.SignedNote;
import org.jspecify.annotations.Nullable;
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

    /**
     * Until this transaction ends nobody else signs.
     *
     * @return the key that has signed so far
     */
    Optional<String> takeTurn() {
        return vkey("select vkey from journal_signer where one = 1 for update");
    }

    Optional<String> vkey() {
        return vkey("select vkey from journal_signer where one = 1");
    }

    /** The newest note, which is what is published. */
    Optional<SignedNote> last() {
        return jdbc.sql("select note from journal_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(note -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)));
    }

    void add(long size, SignedNote note, String vkey) {
        jdbc.sql("insert into journal_checkpoint (size, note, signed_at) values (?, ?, ?)")
                .params(size, note.note(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update journal_signer set vkey = ? where one = 1").param(vkey).update();
    }

    private Optional<String> vkey(String sql) {
        @Nullable String vkey =
                jdbc.sql(sql).query((row, _) -> new Row(row.getString(1))).single().vkey();
        return Optional.ofNullable(vkey);
    }

    private record Row(@Nullable String vkey) {}
}

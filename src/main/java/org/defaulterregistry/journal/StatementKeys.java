package org.defaulterregistry.journal;

import java.util.Optional;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.tlog.StatusStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that statements about people are signed with: not the key of checkpoints, which only the
 * node that signs the journal has. It is made when it is first asked for. What it is called and
 * which one it is stands in the database, so that no node ever signs with another.
 */
@Component
public class StatementKeys {
    private final String name;
    private final KeyFolder keys;
    private final JdbcClient jdbc;

    StatementKeys(
            @Value("${registry.journal.origin}") String origin, KeyFolder keys, JdbcClient jdbc) {
        this.name = StatusStatement.keyNameOf(origin);
        this.keys = keys;
        this.jdbc = jdbc;
    }

    /**
     * @throws IllegalStateException if it is not the key that has been given out
     */
    @Transactional
    public SigningKey current() {
        var seed = keys.secret("statement", () -> givenOut().isEmpty());
        var key = SigningKey.of(name, seed.bytes());
        var vkey = key.verifier().vkey();
        if (givenOut().isEmpty()) {
            jdbc.sql(
                            "update journal_signer set statement_vkey = ? where one = 1 and statement_vkey is null")
                    .param(vkey)
                    .update();
        }
        if (!givenOut().equals(Optional.of(vkey))) {
            throw new IllegalStateException(
                    "statements were signed under another name or with another key (registry.journal.origin, statement.key)");
        }
        return key;
    }

    private Optional<String> givenOut() {
        @Nullable String vkey =
                jdbc.sql("select statement_vkey from journal_signer where one = 1")
                        .query((row, _) -> new Row(row.getString(1)))
                        .single()
                        .vkey();
        return Optional.ofNullable(vkey);
    }

    private record Row(@Nullable String vkey) {}
}

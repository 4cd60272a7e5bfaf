package org.defaulterregistry.journal;

import java.util.List;
import org.defaulterregistry.tlog.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every key that has signed checkpoints or statements. It stays here when another has taken its
 * place: whoever kept what it signed needs it for ever.
 */
@Component
class PublishedKeys {
    private final JdbcClient jdbc;

    PublishedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<VerifierKey> all() {
        return jdbc.sql("select vkey from journal_signing_key order by ordinal desc")
                .query((row, _) -> VerifierKey.parse(row.getString(1)))
                .list();
    }

    /** Those of this name, the newest first. */
    List<VerifierKey> of(String name) {
        return all().stream().filter(key -> key.name().equals(name)).toList();
    }

    /**
     * Call it while nobody else signs ({@link Checkpoints#takeTurn}).
     *
     * @return false if it is published already
     */
    boolean add(VerifierKey key) {
        return !all().contains(key)
                && jdbc.sql(
                                        """
                                        insert into journal_signing_key (ordinal, vkey)
                                        select coalesce(max(ordinal), 0) + 1, ? from journal_signing_key\
                                        """)
                                .param(key.vkey())
                                .update()
                        == 1;
    }
}

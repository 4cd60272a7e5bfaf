package org.defaulterregistry.journal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.world.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A journal that tests sign by hand, in a world of their own: they damage it, and mend it again.
 */
@TestPropertySource(properties = "registry.world=of the signed journal")
abstract class SignedJournal extends RegistryTest {
    @Autowired protected Journal journal;
    @Autowired protected SigningRound round;
    @Autowired protected Recheck recheck;
    @Autowired protected OnDisk onDisk;
    @Autowired protected Checkpoints checkpoints;
    @Autowired protected StoredTiles tiles;
    @Autowired protected KeyFolder keys;
    @Autowired protected SigningKeys signingKeys;
    @Autowired protected PublishedKeys publishedKeys;
    @Autowired protected PlatformTransactionManager transactions;

    /** One that has not stopped yet, whatever became of others. */
    protected Signer signer() {
        return new Signer(round, transactions, clock);
    }

    protected void write(int leaves) {
        var entry = new Entry(LeafKind.RECORD, "CN-110108", Map.of("why", "a test"));
        List<Entry> entries = Collections.nCopies(leaves, entry);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> journal.append(entries));
    }

    protected void signAll() {
        var signer = signer();
        while (signer.sign()) {
            // batch after batch
        }
        signer.stopped()
                .ifPresent(reason -> {
                    throw new AssertionError(reason);
                });
    }

    protected long signedSize() {
        return jdbc.sql("select max(size) from journal_checkpoint").query(Long.class).single();
    }

    protected Outsider outsider() {
        return new Outsider(port);
    }
}

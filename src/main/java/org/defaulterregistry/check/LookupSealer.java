package org.defaulterregistry.check;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.check.SealedRecords.Placed;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tree;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes the record of who asked: whatever was recorded since the last seal becomes a tree of its
 * own, and its size and root go into an audit leaf of the journal. A record that is changed, added
 * or dropped later no longer fits. Nothing is written where nobody asked.
 */
@Component
public class LookupSealer {
    /** More wait for the next seal, which then follows at once. */
    static final int MOST = 10_000;

    private static final int SALT_LENGTH = 32;

    private final SealedRecords records;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final String log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LookupSealer(
            SealedRecords records,
            Journal journal,
            JdbcClient jdbc,
            @Value("${registry.journal.origin}") String origin,
            Clock clock) {
        this.records = records;
        this.journal = journal;
        this.jdbc = jdbc;
        this.log = origin + "/look-ups";
        this.clock = clock;
    }

    /**
     * @return how many records were sealed; {@link #MOST} if there may be more
     */
    @Transactional
    public int seal() {
        var lookups = records.unsealedLookups(MOST);
        var counts = records.unsealedCounts(MOST - lookups.size());
        var looks = records.unsealedInspections(MOST - lookups.size() - counts.size());
        var placed =
                place(
                        Stream.of(lookups, counts, looks)
                                .flatMap(List<SealedRecord>::stream)
                                .toList());
        if (placed.isEmpty()) {
            return 0;
        }
        while (root(placed).readsLikeANumber()) {
            placed = place(placed.stream().map(Placed::record).toList());
        }
        var seal = open(hashes(placed));
        records.seal("lookup", seal, placed.subList(0, lookups.size()));
        var counted = lookups.size() + counts.size();
        records.seal("lookup_count", seal, placed.subList(lookups.size(), counted));
        records.seal("inspection", seal, placed.subList(counted, placed.size()));
        var position = journal.audit(log, placed.size(), root(placed));
        jdbc.sql("update lookup_seal set position = ? where id = ?")
                .params(position, seal)
                .update();
        return placed.size();
    }

    private static List<Hash> hashes(List<Placed> placed) {
        return placed.stream().map(one -> one.record().leafHash(one.salt())).toList();
    }

    private static Hash root(List<Placed> placed) {
        return Tree.of(hashes(placed)).root(placed.size());
    }

    private List<Placed> place(List<SealedRecord> unsealed) {
        var placed = new ArrayList<Placed>(unsealed.size());
        for (var record : unsealed) {
            var salt = new byte[SALT_LENGTH];
            random.nextBytes(salt);
            placed.add(new Placed(record, placed.size(), salt));
        }
        return placed;
    }

    /** The hashes stay, so that a record can be proven when others of the seal are erased. */
    private UUID open(List<Hash> hashes) {
        var bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        var id = UUID.randomUUID();
        jdbc.sql("insert into lookup_seal (id, size, hashes, sealed_at) values (?, ?, ?, ?)")
                .params(
                        id,
                        hashes.size(),
                        bytes.toByteArray(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}

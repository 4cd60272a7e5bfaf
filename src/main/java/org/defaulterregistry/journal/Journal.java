package org.defaulterregistry.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log. Its size is the register version: one number that says how fresh anything is, on any
 * node.
 */
@Component
public class Journal {
    private static final byte[] PAYLOAD_HEADER =
            "jdr-payload/v1\n".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;
    private final OpeningVault vault;
    private final PublishedSize published;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Journal(JdbcClient jdbc, OpeningVault vault, PublishedSize published, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.published = published;
        this.clock = clock;
    }

    /** How many leaves there are, as this transaction sees it. */
    public long size() {
        return jdbc.sql("select size from journal_head where one = 1").query(Long.class).single();
    }

    /**
     * How many leaves were signed at least, as far as this node knows: a database that holds less
     * is an older one that was put back. Ask before you read what is held against it.
     */
    public long published() {
        return published.leaves();
    }

    /**
     * @param published from before the reading
     * @throws PutBack if what was read is older than what was published
     */
    public static void mustReach(long published, long size) {
        if (size < published) {
            throw new PutBack(size, published);
        }
    }

    /** The minute of the last leaf; empty if nothing was ever written. */
    public Optional<Instant> lastMinute() {
        return jdbc.sql("select last_minute from journal_head where one = 1 and size > 0")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Gives the entries the next positions. Call it last in the transaction: it locks the head
     * until commit, and so orders all acts; a sequence would leave gaps, and a gap looks like a
     * deleted leaf.
     *
     * @return one receipt an entry, in the same order
     * @throws PutBack if the positions were given out before, in a database that went further
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Receipt> append(List<Entry> entries) {
        var head = takePositions(entries.size());
        var receipts = new ArrayList<Receipt>(entries.size());
        for (var entry : entries) {
            receipts.add(
                    write(
                            head.size() - entries.size() + receipts.size(),
                            head.lastMinute(),
                            entry));
        }
        return receipts;
    }

    /**
     * Seals records of another log: an audit leaf, with nothing private behind it. Like {@link
     * #append}, call it last.
     *
     * @param log names the other log
     * @return the position of the leaf
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long audit(String log, long size, Hash root) {
        var head = takePositions(1);
        var position = head.size() - 1;
        put(position, new PublicLeaf.Audit(head.lastMinute(), log, size, root).bytes());
        return position;
    }

    /**
     * Destroys the openings of these leaves, and says so in a leaf each. What was erased before is
     * left alone. Like {@link #append}, call it last.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(List<Long> positions) {
        var targets = positions.stream().filter(this::destroy).toList();
        if (targets.isEmpty()) {
            return;
        }
        var head = takePositions(targets.size());
        var next = head.size() - targets.size();
        for (var target : targets) {
            put(next++, new PublicLeaf.Erase(head.lastMinute(), target).bytes());
        }
    }

    /** False if there is nothing to destroy. */
    private boolean destroy(long position) {
        jdbc.sql("delete from journal_key where position = ?").param(position).update();
        return jdbc.sql("delete from journal_opening where position = ?").param(position).update()
                == 1;
    }

    /** The public side of a leaf that was written, signed yet or not. */
    public byte[] leaf(long position) {
        return jdbc.sql("select bytes from journal_leaf where position = ?")
                .param(position)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /**
     * How many leaves had been written when this minute began, by the leaves' own word: the
     * register version of that instant.
     */
    public long sizeBefore(Instant minute) {
        long from = 0;
        long to = size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (PublicLeaf.parse(leaf(middle)).at().isBefore(minute)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The private side of a leaf, for those who may read it. */
    public Opening openingOf(long position) {
        return opening(position).orElseThrow();
    }

    /** The same; empty if it was erased. */
    public Optional<Opening> opening(long position) {
        var sealed =
                jdbc.sql(
                                """
                                select o.nonce, o.ciphertext, k.key_id, k.wrapped_key
                                from journal_opening o join journal_key k on k.position = o.position where o.position = ?\
                                """)
                        .param(position)
                        .query((row, _) ->
                                new SealedOpening(
                                        row.getBytes(1),
                                        row.getBytes(2),
                                        row.getString(3),
                                        row.getBytes(4)))
                        .optional();
        return sealed.map(found -> vault.open(position, found));
    }

    private Head takePositions(int count) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        "update journal_head set size = size + ?, last_minute = greatest(last_minute, ?) where one = 1")
                .params(count, minute)
                .update();
        var head =
                jdbc.sql("select size, last_minute from journal_head where one = 1")
                        .query((row, _) ->
                                new Head(
                                        row.getLong(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                        .single();
        mustReach(published(), head.size() - count);
        return head;
    }

    private Receipt write(long position, Instant minute, Entry entry) {
        var opening = Opening.drawn(payload(entry.payload()), vault::freshSalt);
        var leaf = leaf(entry, minute, opening);
        var sealed = vault.seal(position, opening);
        put(position, leaf);
        jdbc.sql("insert into journal_opening (position, nonce, ciphertext) values (?, ?, ?)")
                .params(position, sealed.nonce(), sealed.ciphertext())
                .update();
        jdbc.sql("insert into journal_key (position, key_id, wrapped_key) values (?, ?, ?)")
                .params(position, sealed.keyId(), sealed.wrappedKey())
                .update();
        return Receipt.of(entry.kind(), position, leaf);
    }

    private void put(long position, byte[] leaf) {
        jdbc.sql("insert into journal_leaf (position, bytes, hash) values (?, ?, ?)")
                .params(position, leaf, Hash.ofLeaf(leaf).bytes())
                .update();
    }

    private static byte[] leaf(Entry entry, Instant minute, Opening opening) {
        var commitment = Hash.of(opening.commitment());
        return new PublicLeaf.Act(entry.kind().word(), entry.court(), minute, commitment).bytes();
    }

    private byte[] payload(Map<String, ?> facts) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PAYLOAD_HEADER);
        bytes.writeBytes(json.writeValueAsBytes(facts));
        return bytes.toByteArray();
    }

    private record Head(long size, Instant lastMinute) {}
}

package org.defaulterregistry.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves to somebody that a look-up about him was recorded as he reads it. */
@Component
public class LookupReceipts {
    private final JdbcClient jdbc;

    LookupReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What proves that a look-up stands under an audit leaf (docs/journal.md).
     *
     * @param record the exact text, each line ended by a newline
     * @param salt of its commitment, base64
     * @param index of its leaf in the tree of the seal, from 0
     * @param path the siblings from the leaf upward, base64
     * @param root of the seal, base64, as the audit leaf states it
     * @param position of the audit leaf in the journal
     */
    public record LookupReceipt(
            String record,
            String salt,
            int index,
            int size,
            List<String> path,
            String root,
            long position) {}

    private record Row(
            SealedRecord record,
            int index,
            byte[] salt,
            int size,
            byte[] hashes,
            @Nullable Long position) {}

    private interface Reader {
        SealedRecord read(ResultSet row) throws SQLException;
    }

    /** A table of records: whether one of them is about a party, and the record with its seal. */
    private record Source(String mine, String sealed, Reader reader) {
        static Source of(String table, String concerns, Reader reader) {
            return new Source(
                    "select count(*) from " + table + " where id = ? and " + concerns,
                    "select r.*, s.size, s.hashes, s.position from "
                            + table
                            + " r join lookup_seal s on s.id = r.seal_id where r.id = ?",
                    reader);
        }
    }

    private static final List<Source> SOURCES =
            List.of(
                    Source.of("lookup", "party_id = ?", SealedRecords::lookup),
                    Source.of("inspection", InspectionBook.CONCERNS, SealedRecords::inspection));

    /**
     * @param check a check, or the look of an officer
     * @throws Problem 404 if no such look-up was about this party; 409 if it is not sealed yet
     */
    @Transactional(readOnly = true)
    public LookupReceipt of(UUID party, UUID check) {
        var source =
                SOURCES.stream()
                        .filter(one -> isAbout(one, party, check))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        return sealed(source, check)
                .orElseThrow(() ->
                        Problem.of(
                                ProblemType.CONFLICT,
                                "This look-up is recorded and not sealed yet.",
                                "Ask again in a minute."));
    }

    private boolean isAbout(Source source, UUID party, UUID check) {
        return jdbc.sql(source.mine()).params(check, party).query(Long.class).single() > 0;
    }

    private Optional<LookupReceipt> sealed(Source source, UUID check) {
        return jdbc.sql(source.sealed())
                .param(check)
                .query((row, _) ->
                        new Row(
                                source.reader().read(row),
                                row.getInt("seal_index"),
                                row.getBytes("seal_salt"),
                                row.getInt("size"),
                                row.getBytes("hashes"),
                                row.getObject("position", Long.class)))
                .optional()
                .map(LookupReceipts::receipt);
    }

    private static LookupReceipt receipt(Row row) {
        var hashes =
                IntStream.range(0, row.size()).mapToObj(n -> Hash.at(row.hashes(), n)).toList();
        var tree = Tree.of(hashes);
        return new LookupReceipt(
                row.record().text(),
                Base64.getEncoder().encodeToString(row.salt()),
                row.index(),
                row.size(),
                tree.inclusion(row.index(), row.size()).path().stream().map(Hash::base64).toList(),
                tree.root(row.size()).base64(),
                Objects.requireNonNull(row.position()));
    }
}

package org.defaulterregistry.verifier;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.defaulterregistry.tlog.Frontier;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code refill-journal}: what a restored database lacks of the published journal is
 * written into it, from a copy that somebody outside holds. The acts themselves are not in a copy:
 * the command lists the leaves, for their courts to do them again (docs/operations.md).
 */
@Command(
        name = RefillJournal.NAME,
        description =
                "Writes leaves that were published and lost back into the registry's database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the database holds all that is in the copy",
            "1:failed: the two do not fit each other, or the copy is not what was signed; nothing was changed",
            "2:unreadable, or the command was not understood; nothing was changed"
        })
public final class RefillJournal implements Callable<Integer> {
    public static final String NAME = "refill-journal";

    @Parameters(
            paramLabel = "COPY",
            description = "a folder or an address with the files of the journal")
    private String place = "";

    @Option(
            names = "--database",
            required = true,
            defaultValue = "${env:REGISTRY_DATABASE_URL}",
            paramLabel = "URL",
            description = "as REGISTRY_DATABASE_URL, which is taken if this is not given")
    private String database = "";

    @Option(
            names = "--user",
            defaultValue = "${env:REGISTRY_DATABASE_USER:-sa}",
            paramLabel = "NAME",
            description =
                    "as REGISTRY_DATABASE_USER; the password is in REGISTRY_DATABASE_PASSWORD")
    private String user = "";

    @Mixin private final Shared shared = new Shared();

    private RefillJournal() {}

    /**
     * @param args behind the command's name
     * @return what the process must exit with
     */
    public static int run(String... args) {
        return Exit.commandLine(new RefillJournal()).execute(args);
    }

    @Override
    public Integer call() {
        return shared.judge("", this::refill);
    }

    private void refill() {
        var given = shared.keys();
        var password = Objects.requireNonNullElse(System.getenv("REGISTRY_DATABASE_PASSWORD"), "");
        try (var files = LogFiles.at(place);
                var table = LeafTable.open(database, user, password)) {
            var head = Head.of(files, given);
            var size = table.size();
            var rules = new LeafRules(head.checkpoint().origin());
            var root = bringTogether(new LogTiles(files, head.size()), rules, table, size);
            if (!root.equals(head.checkpoint().root())) {
                throw new Failed("checkpoint: another root was signed than that over the copy");
            }
            table.commit();
            var lacked = Math.max(0, head.size() - size);
            shared.out().printf("REFILLED: %d leaves, now %d%n", lacked, size + lacked);
            shared.out().flush();
        } catch (SQLException e) {
            throw new Unreadable("the database: " + e.getMessage());
        }
    }

    /**
     * @return the root over the copy
     */
    private Hash bringTogether(LogTiles copy, LeafRules rules, LeafTable table, long size)
            throws SQLException {
        var tree = new Frontier();
        for (long i = 0; i < Math.ceilDiv(copy.size(), Tile.WIDTH); i++) {
            var part = copy.leaves(i).leaves();
            var first = i * Tile.WIDTH;
            var held = table.leaves(first, Math.min(first + part.size(), size));
            for (int k = 0; k < part.size(); k++) {
                var leaf = rules.next(first + k, part.get(k));
                if (k >= held.size()) {
                    table.put(first + k, leaf);
                    print(shared.out(), first + k, part.get(k));
                } else if (!Arrays.equals(part.get(k), held.get(k))) {
                    throw Failed.leaf(first + k, "is another one in the database");
                }
                tree.add(Hash.ofLeaf(part.get(k)));
            }
        }
        return tree.root();
    }

    private static void print(PrintWriter out, long position, byte[] leaf) {
        var lines = new String(leaf, StandardCharsets.US_ASCII).lines().skip(1);
        out.println("leaf " + position + " " + lines.collect(Collectors.joining(" ")));
    }
}

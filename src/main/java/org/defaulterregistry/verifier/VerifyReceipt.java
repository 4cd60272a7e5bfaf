package org.defaulterregistry.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code verify-receipt}: reads what the registry gave somebody to keep, and says what
 * it proves, without asking anybody.
 */
@Command(
        name = VerifyReceipt.NAME,
        description = "Says what receipts of the journal, or a signed statement, prove.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:verified: all that is in the file",
            "1:failed: something in it is not what was signed",
            "2:unreadable: nothing is known; or the command was not understood"
        })
public final class VerifyReceipt implements Callable<Integer> {
    public static final String NAME = "verify-receipt";

    @Parameters(
            paramLabel = "FILE",
            description = {
                "what the registry answered, unchanged: a receipt (tlog-proof), the JSON with",
                "leaves, receipts and openings, or a signed statement"
            })
    private Path file = Path.of("");

    @Option(
            names = "--leaf",
            paramLabel = "LEAF",
            description =
                    "the leaf of a receipt that comes without: base64, or a file that holds it")
    private @Nullable String leaf;

    @Mixin private final Shared shared = new Shared();

    private VerifyReceipt() {}

    /**
     * @param args behind the command's name
     * @return what the process must exit with
     */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return Exit.commandLine(new VerifyReceipt());
    }

    @Override
    public Integer call() {
        var exits = new ArrayList<Integer>();
        var readable = shared.judge("", () -> exits.addAll(judge(shared.keys())));
        return exits.contains(Exit.FAILED)
                ? Exit.FAILED
                : exits.stream().max(Integer::compare).orElse(readable);
    }

    private List<Integer> judge(GivenKeys given) {
        return ReceiptFile.read(file, leaf).stream()
                .map(paper -> shared.judge(paper.name() + ": ", () -> prove(paper, given)))
                .toList();
    }

    private void prove(Paper paper, GivenKeys given) {
        shared.out().print("VERIFIED: " + paper.proven(given));
        shared.out().flush();
    }
}

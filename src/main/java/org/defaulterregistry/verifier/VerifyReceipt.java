package org.defaulterregistry.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            names = "--key",
            required = true,
            paramLabel = "KEY",
            description = {
                "a key that may have signed it: name+id+key, or a file of such, one a line;",
                "may be given several times"
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--leaf",
            paramLabel = "LEAF",
            description =
                    "the leaf of a receipt that comes without: base64, or a file that holds it")
    private @Nullable String leaf;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Spec private @Nullable CommandSpec spec;

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
        try {
            var given = GivenKeys.read(keys);
            var exits =
                    ReceiptFile.read(file, leaf).stream().map(one -> judge(one, given)).toList();
            return exits.contains(Exit.FAILED)
                    ? Exit.FAILED
                    : exits.stream().max(Integer::compare).orElseThrow();
        } catch (Unreadable e) {
            return say("UNREADABLE: " + e.getMessage(), Exit.UNREADABLE);
        }
    }

    private int judge(Paper paper, GivenKeys given) {
        try {
            var out = line().getOut();
            out.print("VERIFIED: " + paper.proven(given));
            out.flush();
            return Exit.VERIFIED;
        } catch (Failed e) {
            return say("FAILED: " + paper.name() + ": " + e.getMessage(), Exit.FAILED);
        } catch (Unreadable e) {
            return say("UNREADABLE: " + paper.name() + ": " + e.getMessage(), Exit.UNREADABLE);
        }
    }

    private int say(String verdict, int exit) {
        line().getErr().println(verdict);
        return exit;
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before it calls");
        }
        return spec.commandLine();
    }
}

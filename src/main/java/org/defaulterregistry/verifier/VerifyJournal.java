package org.defaulterregistry.verifier;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code verify-journal}: reads a whole journal and says whether it is what its key has
 * signed, and whether it begins with what was verified last time.
 */
@Command(
        name = VerifyJournal.NAME,
        description = "Verifies a journal from its first leaf to its last.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:verified",
            "1:failed: not what was signed, or not what was verified last time",
            "2:unreadable: nothing is known; or the command was not understood"
        })
public final class VerifyJournal implements Callable<Integer> {
    public static final String NAME = "verify-journal";

    private static final int VERIFIED = 0;
    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    @Parameters(
            paramLabel = "URL",
            description = "the journal, such as https://registry.example/journal; or a folder")
    private String place = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY",
            description = "the key it must be signed with: name+id+key, or a file that holds it")
    private String key = "";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "keeps what was verified; the next time the journal must begin with it")
    private @Nullable Path state;

    @Option(
            names = "--court",
            paramLabel = "COURT",
            description = "lists the leaves of this court, to be held against its own ledger")
    private @Nullable String court;

    @Option(
            names = {"-q", "--quiet"},
            description = "says nothing unless something is wrong")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Spec private @Nullable CommandSpec spec;

    private VerifyJournal() {}

    /**
     * @param args behind the command's name
     * @return what the process must exit with
     */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new VerifyJournal())
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(VerifyJournal::unexpected);
    }

    /** Never 1: that would say that the journal is wrong. */
    private static int unexpected(
            Exception e, CommandLine line, CommandLine.@Nullable ParseResult args) {
        e.printStackTrace(line.getErr());
        return UNREADABLE;
    }

    @Override
    public Integer call() {
        try {
            verify();
            return VERIFIED;
        } catch (Failed e) {
            return say("FAILED: " + e.getMessage(), FAILED);
        } catch (Unreadable e) {
            return say("UNREADABLE: " + e.getMessage(), UNREADABLE);
        } catch (OutOfMemoryError e) {
            return say("UNREADABLE: too little memory; give more with java -Xmx", UNREADABLE);
        }
    }

    private int say(String verdict, int exit) {
        line().getErr().println(verdict);
        return exit;
    }

    private void verify() {
        var verifier = GivenKey.read(key);
        var file = state == null ? null : new StateFile(state);
        var older = file == null ? null : file.read(verifier);
        try (var files = LogFiles.at(place)) {
            var head = Head.of(files, verifier);
            var tally = new Tally(court);
            try {
                read(files, head, older, tally);
            } catch (Contradiction e) {
                throw file == null ? e : withProof(e, file, head);
            }
            if (file != null) {
                file.write(head);
            }
            if (!quiet) {
                report(head, older, tally);
            }
        }
    }

    private static Failed withProof(Contradiction e, StateFile file, Head head) {
        return new Failed(
                e.getMessage()
                        + "; keep the state file and "
                        + file.keepBeside(head)
                        + ", which together prove it");
    }

    private void read(LogFiles files, Head head, @Nullable Head older, Tally tally) {
        var progress = new Progress(quiet ? null : line().getErr(), isTerminal(), head.size());
        try {
            new Verification(files, head, older, tally, progress).run();
        } finally {
            progress.end();
        }
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private void report(Head head, @Nullable Head older, Tally tally) {
        var out = line().getOut();
        var checkpoint = head.checkpoint();
        out.printf(
                "VERIFIED: %s: %d leaves under %s%n",
                checkpoint.origin(), checkpoint.size(), checkpoint.root());
        if (older != null) {
            out.printf("It begins with the %d leaves of last time.%n", older.size());
        }
        tally.print(out);
        out.flush();
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before it calls");
        }
        return spec.commandLine();
    }
}

package org.defaulterregistry.verifier;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "URL",
            description = "the journal, such as https://registry.example/journal; or a folder")
    private String place = "";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "keeps what was verified; the next time the journal must begin with it")
    private @Nullable Path state;

    @Option(
            names = "--copy",
            paramLabel = "FOLDER",
            description = "keeps every file that was verified, laid out as the log serves them")
    private @Nullable Path copy;

    @Option(
            names = "--court",
            paramLabel = "COURT",
            description = "lists the leaves of this court, to be held against its own ledger")
    private @Nullable String court;

    @Option(
            names = {"-q", "--quiet"},
            description = "says nothing unless something is wrong")
    private boolean quiet;

    @Mixin private final Shared shared = new Shared();

    private VerifyJournal() {}

    /**
     * @param args behind the command's name
     * @return what the process must exit with
     */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return Exit.commandLine(new VerifyJournal());
    }

    @Override
    public Integer call() {
        return shared.judge("", this::verify);
    }

    private void verify() {
        var given = shared.keys();
        var file = state == null ? null : new StateFile(state);
        var older = file == null ? null : file.read(given);
        try (var files = files()) {
            var head = Head.of(files, given);
            var tally = new Tally(court);
            try {
                read(files, head, older, tally);
            } catch (Contradiction e) {
                throw file == null ? e : withProof(e, file, head);
            }
            if (files instanceof CopiedFiles copied) {
                copied.end(head);
            }
            if (file != null) {
                file.write(head);
            }
            if (!quiet) {
                report(head, given, older, tally);
            }
        }
    }

    private LogFiles files() {
        var files = LogFiles.at(place);
        return copy == null ? files : new CopiedFiles(files, copy);
    }

    private static Failed withProof(Contradiction e, StateFile file, Head head) {
        return new Failed(
                e.getMessage()
                        + "; keep the state file and "
                        + file.keepBeside(head)
                        + ", and see docs/verifying.md for what they prove");
    }

    private void read(LogFiles files, Head head, @Nullable Head older, Tally tally) {
        var progress = new Progress(quiet ? null : shared.err(), isTerminal(), head.size());
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

    private void report(Head head, GivenKeys given, @Nullable Head older, Tally tally) {
        var out = shared.out();
        var checkpoint = head.checkpoint();
        out.printf(
                "VERIFIED: %s: %d leaves under %s%n",
                checkpoint.origin(), checkpoint.size(), checkpoint.root());
        out.printf("It is signed with %s.%n", given.signersOf(head.note()));
        var others = given.othersOf(head.note());
        if (!others.isEmpty()) {
            out.printf(
                    "It claims to be signed with %s too, which was not given: see /journal/keys, and"
                            + " ask over another channel whether that is to be the new key.%n",
                    others);
        }
        if (older != null) {
            out.printf("It begins with the %d leaves of last time.%n", older.size());
        }
        tally.print(out);
        out.flush();
    }
}

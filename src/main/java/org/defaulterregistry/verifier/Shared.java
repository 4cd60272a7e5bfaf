package org.defaulterregistry.verifier;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: its keys, its help, where it speaks, and what it exits with. */
final class Shared {
    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY",
            description = {
                "a key it may be signed with: name+id+key, or a file of such, one a line;",
                "may be given several times, as while the registry changes its key"
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    GivenKeys keys() {
        return GivenKeys.read(keys);
    }

    PrintWriter out() {
        return command().commandLine().getOut();
    }

    PrintWriter err() {
        return command().commandLine().getErr();
    }

    /**
     * @param what is judged; empty if there is only one thing
     * @return what to exit with, after the reason was said
     */
    int judge(String what, Runnable work) {
        try {
            work.run();
            return Exit.VERIFIED;
        } catch (Failed e) {
            err().println("FAILED: " + what + e.getMessage());
            return Exit.FAILED;
        } catch (Unreadable e) {
            err().println("UNREADABLE: " + what + e.getMessage());
        } catch (OutOfMemoryError e) {
            err().println("UNREADABLE: too little memory; give more with java -Xmx");
        }
        return Exit.UNREADABLE;
    }

    private CommandSpec command() {
        return Objects.requireNonNull(command, "picocli sets it before it calls");
    }
}

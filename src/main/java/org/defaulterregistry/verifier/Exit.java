package org.defaulterregistry.verifier;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the commands exit with, whatever happens. */
final class Exit {
    static final int VERIFIED = 0;
    static final int FAILED = 1;
    static final int UNREADABLE = 2;

    private Exit() {}

    static CommandLine commandLine(Callable<Integer> command) {
        return new CommandLine(command)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(Exit::unexpected);
    }

    /** Never 1: that would say that what was read is wrong. */
    private static int unexpected(
            Exception e, CommandLine line, CommandLine.@Nullable ParseResult args) {
        e.printStackTrace(line.getErr());
        return UNREADABLE;
    }
}

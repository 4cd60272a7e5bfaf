package org.defaulterregistry.verifier;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** How far the reading has come: one line that changes on a terminal, a line a tenth elsewhere. */
final class Progress {
    private static final int ALL = 100;

    private final @Nullable PrintWriter out;
    private final boolean terminal;
    private final long size;
    private long shown;

    /**
     * @param out null for none
     */
    Progress(@Nullable PrintWriter out, boolean terminal, long size) {
        this.out = out;
        this.terminal = terminal;
        this.size = size;
    }

    /**
     * @param leaves that were read
     */
    void at(long leaves) {
        var percent = leaves * ALL / size;
        var due = percent == ALL || percent - shown >= (terminal ? 1 : 10);
        if (out != null && due) {
            shown = percent;
            var line = "%d %% of %d leaves".formatted(percent, size);
            out.print(terminal ? "\r" + line : line + System.lineSeparator());
            out.flush();
        }
    }

    /** Leaves the line that changes. */
    void end() {
        if (out != null && terminal && shown > 0) {
            out.println();
        }
    }
}

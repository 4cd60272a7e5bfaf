package org.defaulterregistry.journal;

import java.io.IOException;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.NotVerified;
import org.springframework.stereotype.Component;

/**
 * How many leaves were ever signed, by the state file: what every database that is put in place
 * must hold. Nodes that cannot see the file know nothing, and so does one whose file cannot be
 * read: that is the signer's to report, and no reason to turn anybody away.
 */
@Component
class PublishedSize {
    private static final long FRESH_NANOS = 1_000_000_000;

    private final StateFile file;
    private volatile Reading last = new Reading(0, System.nanoTime() - FRESH_NANOS);

    PublishedSize(StateFile file) {
        this.file = file;
    }

    private record Reading(long size, long at) {}

    /** At most a second old. Ask before you read what you compare with it. */
    long leaves() {
        var known = last;
        var now = System.nanoTime();
        if (now - known.at >= FRESH_NANOS) {
            known = new Reading(read(), now);
            last = known;
        }
        return known.size;
    }

    private long read() {
        try {
            return file.read().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
        } catch (IOException | NotVerified unreadable) {
            return 0;
        }
    }
}

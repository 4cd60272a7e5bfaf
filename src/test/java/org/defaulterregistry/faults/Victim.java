package org.defaulterregistry.faults;

import java.io.IOException;

/** A process that can be killed at once, without a word, and started again on what it left. */
interface Victim {
    String name();

    void kill() throws IOException, InterruptedException;

    void start() throws IOException, InterruptedException;
}

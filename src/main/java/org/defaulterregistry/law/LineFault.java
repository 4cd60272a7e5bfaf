package org.defaulterregistry.law;

import org.defaulterregistry.access.Fault;

/**
 * What keeps a file from being used.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param mend what should stand there
 */
record LineFault(long line, String detail, String mend) {
    private static final String CONTENT = "/content";

    Fault asFault() {
        return new Fault(CONTENT, line == 0 ? detail : "line " + line + ": " + detail, mend);
    }
}

package org.defaulterregistry.verifier;

/** Something could not be read, so that nothing is known about the journal. */
class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}

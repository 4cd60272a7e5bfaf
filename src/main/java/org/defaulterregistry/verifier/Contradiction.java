package org.defaulterregistry.verifier;

/** The log has signed two heads of which one cannot have grown out of the other. */
final class Contradiction extends Failed {
    private static final long serialVersionUID = 1;

    Contradiction(String message) {
        super(message);
    }
}

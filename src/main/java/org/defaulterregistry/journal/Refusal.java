package org.defaulterregistry.journal;

/** The signer found something that it must not put its name to. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }
}

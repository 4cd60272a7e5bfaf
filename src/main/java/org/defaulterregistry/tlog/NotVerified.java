package org.defaulterregistry.tlog;

/**
 * Something that came from outside does not prove what it claims; {@link #fault} says in which way.
 */
public final class NotVerified extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Fault {
        /** Not of the form its specification gives it. */
        MALFORMED,
        /**
         * An index outside the tree, or an older tree that is empty or larger than the newer one.
         */
        WRONG_SIZE,
        /** The proof has more hashes than the sizes ask for. */
        PROOF_TOO_LONG,
        /** The proof has fewer hashes than the sizes ask for. */
        PROOF_TOO_SHORT,
        /** The hashes lead to another root. */
        WRONG_ROOT,
        /** A consistency proof that leads to another root for the older tree. */
        WRONG_OLD_ROOT,
        /** No signature of the expected key. */
        NOT_SIGNED,
        /** A signature of the expected key that does not fit the text. */
        WRONG_SIGNATURE,
        /** A checkpoint of another log. */
        WRONG_ORIGIN
    }

    private final Fault fault;

    NotVerified(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    static NotVerified malformed(String message) {
        return new NotVerified(Fault.MALFORMED, message);
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }
}

package org.defaulterregistry.verifier;

/** Something that the registry gave to somebody to keep. */
sealed interface Paper permits GivenReceipt, GivenStatement {
    /** Which of those in the file. */
    String name();

    /**
     * @return what it proves, in words
     * @throws Failed if it is not what was signed with a given key
     * @throws Unreadable if that cannot be told
     */
    String proven(GivenKeys keys);
}

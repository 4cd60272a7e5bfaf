package org.defaulterregistry.rulebook.listing;

/** A ground needs something that shows it. */
final class Evidence {

    private Evidence() {}

    static void require(String evidence) {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("a ground needs its evidence");
        }
    }
}

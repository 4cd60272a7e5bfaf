package org.defaulterregistry.restraint;

import org.defaulterregistry.party.Paper;

/** Somebody as he is asked about: by a document, and by the name that is said to stand on it. */
public record Sought(Paper paper, String name) {

    /** Never the number, never the name. */
    @Override
    public String toString() {
        return "Sought";
    }
}

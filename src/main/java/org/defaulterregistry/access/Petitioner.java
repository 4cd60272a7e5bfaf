package org.defaulterregistry.access;

/**
 * Who brings something before a court: somebody himself, or an officer who records what came on
 * paper.
 */
public sealed interface Petitioner {

    /** The account or client that stands in the records. */
    String name();

    /** Signed in as himself. */
    record InPerson(String name, Citizen citizen) implements Petitioner {}

    /** On paper, recorded by an officer for his court. */
    record OnPaper(Officer officer) implements Petitioner {
        @Override
        public String name() {
            return officer.name();
        }
    }
}

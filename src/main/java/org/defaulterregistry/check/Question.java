package org.defaulterregistry.check;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.restraint.Sought;
import org.jspecify.annotations.Nullable;

/**
 * A question about one person or unit that has been read and found sound.
 *
 * @param reference the provider's own word for the business at hand
 * @param officers whom the provider names as officers of the unit
 */
record Question(
        Terms terms, @Nullable String reference, Identified person, List<Identified> officers) {

    static Sought sought(Identified one) {
        return new Sought(one.paper(), one.name());
    }

    /** Everybody who is to be looked up by a document. */
    Stream<Sought> everybody() {
        return Stream.concat(Stream.of(person), officers.stream()).map(Question::sought);
    }
}

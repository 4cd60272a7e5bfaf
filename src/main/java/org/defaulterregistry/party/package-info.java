/**
 * People and units, the documents they are known by, and the courts.
 *
 * <p>Ask {@link PartyRegister}. A party is a record of our own; a document, with the name as it
 * stands on it, is linked to it by a court. Nobody gets a party by signing in or by being asked
 * about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "rulebook"})
package org.defaulterregistry.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

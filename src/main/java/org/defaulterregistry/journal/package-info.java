/**
 * The journal: an append-only log of every act, in the order in which the acts took effect.
 *
 * <p>Ask {@link Journal}. Its size is the register version. A leaf is public and says which kind of
 * act, which court and which minute; everything else is behind a salted commitment whose opening is
 * encrypted and can be erased. Knows no other room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.defaulterregistry.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

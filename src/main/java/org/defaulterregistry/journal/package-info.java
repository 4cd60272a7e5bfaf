/**
 * The journal: an append-only log of every act, in the order in which the acts took effect.
 *
 * <p>Ask {@link Journal}. Its size is the register version. A leaf is public and says which kind of
 * act, which court and which minute; everything else is behind a salted commitment whose opening is
 * encrypted and can be erased. Leans on {@code tlog} alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "tlog")
package org.defaulterregistry.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How an entry ends: withdrawn, deleted, corrected, or not yet. */
@NullMarked
package org.defaulterregistry.rulebook.removal;

import org.jspecify.annotations.NullMarked;

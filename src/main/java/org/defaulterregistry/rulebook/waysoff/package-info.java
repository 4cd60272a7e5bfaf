/** How one gets off: every open way, the surest first, for an entry, an order, a ban, an office. */
@NullMarked
package org.defaulterregistry.rulebook.waysoff;

import org.jspecify.annotations.NullMarked;

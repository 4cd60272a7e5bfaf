/** Who may be listed, on which ground, for how long, and when the listing may be published. */
@NullMarked
package org.defaulterregistry.rulebook.listing;

import org.jspecify.annotations.NullMarked;

/** The consumption restriction order: its permits, its temporary lifting, its end. */
@NullMarked
package org.defaulterregistry.rulebook.order;

import org.jspecify.annotations.NullMarked;

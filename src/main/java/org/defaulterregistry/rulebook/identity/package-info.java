/** The numbers and names by which the law knows people, units and cases. */
@NullMarked
package org.defaulterregistry.rulebook.identity;

import org.jspecify.annotations.NullMarked;

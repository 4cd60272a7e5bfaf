/** What anyone may open: the rules, the figures, the journal, and the published entries. */
@NullMarked
package org.defaulterregistry.portal.open;

import org.jspecify.annotations.NullMarked;

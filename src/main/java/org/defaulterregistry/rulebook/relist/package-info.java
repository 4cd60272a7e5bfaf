/** Whether somebody may be listed again. */
@NullMarked
package org.defaulterregistry.rulebook.relist;

import org.jspecify.annotations.NullMarked;

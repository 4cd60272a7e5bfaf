/** Pages for auditors: what courts owe, who did what, who asked how much. */
@NullMarked
package org.defaulterregistry.portal.audit;

import org.jspecify.annotations.NullMarked;

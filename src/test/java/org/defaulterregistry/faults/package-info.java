/**
 * The fault drills: the registry as its users meet it, in processes of its own, killed while it
 * writes (docs/faults.md).
 *
 * <p>Start {@link Drill}.
 */
@NullMarked
package org.defaulterregistry.faults;

import org.jspecify.annotations.NullMarked;

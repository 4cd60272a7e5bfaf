/** What is restricted: the measures, and whether one of them binds a party on a day. */
@NullMarked
package org.defaulterregistry.rulebook.measure;

import org.jspecify.annotations.NullMarked;

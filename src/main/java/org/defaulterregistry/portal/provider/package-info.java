/** Pages for people of providers: may this person have this, on this day? */
@NullMarked
package org.defaulterregistry.portal.provider;

import org.jspecify.annotations.NullMarked;

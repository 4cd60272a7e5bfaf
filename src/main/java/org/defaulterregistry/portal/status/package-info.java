/** Pages of whoever is or may be on the register: his status, ways off, notices and objections. */
@NullMarked
package org.defaulterregistry.portal.status;

import org.jspecify.annotations.NullMarked;

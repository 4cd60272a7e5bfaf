/**
 * Pages of whoever is or may be on the register, or represents a unit that is: his status, ways
 * off, notices, objections and papers; and of whoever is shown one of those papers.
 */
@NullMarked
package org.defaulterregistry.portal.status;

import org.jspecify.annotations.NullMarked;

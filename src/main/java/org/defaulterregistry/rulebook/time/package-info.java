/**
 * How the law counts days: working days, calendar days, months, years, and which of them are days
 * of rest.
 */
@NullMarked
package org.defaulterregistry.rulebook.time;

import org.jspecify.annotations.NullMarked;

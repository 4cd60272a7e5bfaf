package org.defaulterregistry.proof;

import java.time.LocalDate;

/**
 * When the register is looked at: what it knew, and for which day. What is not known until later
 * does not count, nor what holds on another day.
 *
 * @param day at court time
 * @param version the journal's size by then
 */
record Moment(LocalDate day, long version) {}

package org.defaulterregistry.rulebook.measure;

/**
 * What one case does to a party on one day, looked at for one measure.
 *
 * <p>For an officer, entry and order are those of the unit; for the unit of a listed officer, the
 * entry is the officer's.
 *
 * @param entryInForce an entry is published, not ended, and the day is within its dates
 * @param orderInForce a consumption order of this case is in force
 * @param permitted a permit or temporary lift of this case covers the measure on the day
 * @param ownDecision a court decision imposes this very measure in this case
 */
public record Binding(
        Capacity capacity,
        boolean entryInForce,
        boolean orderInForce,
        boolean permitted,
        boolean ownDecision) {}

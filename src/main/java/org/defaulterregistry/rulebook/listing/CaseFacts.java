package org.defaulterregistry.rulebook.listing;

import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;

/**
 * What the law wants to know before somebody is listed.
 *
 * <p>A court's own case knows it all ({@link RecordedCase}); a question about made-up facts knows
 * what it was told.
 */
public interface CaseFacts extends TermFacts {

    Role role();

    boolean obligationPerformed();

    /** Grown up on the day of the decision; a unit always is. */
    boolean ofAge();

    boolean fullTimeStudent();

    boolean campusLoan();

    /** Why the court lists a student for a campus loan after all; a blank reason is none. */
    Optional<String> overrideReason();

    /** The grounds that are proven. */
    @Override
    List<Ground> grounds();

    boolean ableToPerform();

    boolean sufficientSecurity();

    boolean controlledPropertyCoversDebt();

    boolean laterInOrder();

    boolean creditorAsksToHoldOff();

    @Override
    Readings readings();

    default boolean onlyForRefusal() {
        return hasGround() && grounds().stream().allMatch(ground -> ground.number() == 1);
    }

    default boolean onlyForRefusalOrSettlement() {
        return hasGround()
                && grounds().stream()
                        .allMatch(ground -> ground.number() == 1 || ground.number() == 6);
    }

    default boolean hasGround() {
        return !grounds().isEmpty();
    }

    default boolean has(int groundNumber) {
        return grounds().stream().anyMatch(ground -> ground.number() == groundNumber);
    }

    default boolean studentWithCampusLoan() {
        return fullTimeStudent() && campusLoan();
    }
}

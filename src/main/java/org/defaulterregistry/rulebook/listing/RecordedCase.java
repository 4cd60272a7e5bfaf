package org.defaulterregistry.rulebook.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** A court's own case on the day of decision, complete. */
public record RecordedCase(
        Debtor debtor,
        boolean obligationPerformed,
        List<Ground> grounds,
        Shields shields,
        Procedure procedure,
        Wishes wishes,
        LocalDate decidedOn,
        Deadlines deadlines,
        Readings readings)
        implements CaseFacts, DecisionFacts {

    /**
     * The person to be listed.
     *
     * @param birthDate null for a unit; a natural person whose birth date is unknown is not known
     *     to be of age
     * @param overrideReason why the court lists a student for a campus loan after all
     */
    public record Debtor(
            Role role,
            boolean naturalPerson,
            @Nullable LocalDate birthDate,
            boolean fullTimeStudent,
            boolean campusLoan,
            @Nullable String overrideReason) {}

    /** What may stand between the debtor and the list (Art. 3, 2019 Opinion 16). */
    public record Shields(
            boolean ableToPerform,
            boolean sufficientSecurity,
            boolean controlledPropertyCoversDebt,
            boolean laterInOrder,
            boolean creditorAsksToHoldOff) {}

    /** The notice that came before, and the form of the decision (Art. 5). */
    public record Procedure(
            boolean noticeCarriedWarning,
            boolean reasonsStated,
            boolean termStated,
            boolean signedByCourtPresident) {}

    /** What the court wants beyond the basic sanction; 0 months and 0 years if nothing. */
    public record Wishes(
            int graceMonths,
            int extensionYears,
            boolean obstructedByViolenceOrThreats,
            boolean circumstancesSerious) {

        public static final Wishes NONE = new Wishes(0, 0, false, false);
    }

    public RecordedCase {
        grounds = List.copyOf(grounds);
    }

    @Override
    public Role role() {
        return debtor.role();
    }

    @Override
    public boolean ofAge() {
        var born = debtor.birthDate();
        return !debtor.naturalPerson()
                || (born != null && Majority.reached(born, decidedOn, readings));
    }

    @Override
    public boolean fullTimeStudent() {
        return debtor.fullTimeStudent();
    }

    @Override
    public boolean campusLoan() {
        return debtor.campusLoan();
    }

    @Override
    public Optional<String> overrideReason() {
        return Optional.ofNullable(debtor.overrideReason()).filter(reason -> !reason.isBlank());
    }

    @Override
    public boolean ableToPerform() {
        return shields.ableToPerform();
    }

    @Override
    public boolean sufficientSecurity() {
        return shields.sufficientSecurity();
    }

    @Override
    public boolean controlledPropertyCoversDebt() {
        return shields.controlledPropertyCoversDebt();
    }

    @Override
    public boolean laterInOrder() {
        return shields.laterInOrder();
    }

    @Override
    public boolean creditorAsksToHoldOff() {
        return shields.creditorAsksToHoldOff();
    }

    @Override
    public boolean noticeCarriedWarning() {
        return procedure.noticeCarriedWarning();
    }

    @Override
    public boolean reasonsStated() {
        return procedure.reasonsStated();
    }

    @Override
    public boolean termStated() {
        return procedure.termStated();
    }

    @Override
    public boolean signedByCourtPresident() {
        return procedure.signedByCourtPresident();
    }

    @Override
    public boolean needsTerm() {
        return fixedTerm();
    }

    public int graceMonths() {
        return wishes.graceMonths();
    }

    public boolean graceWanted() {
        return graceMonths() != 0;
    }

    @Override
    public int extensionYears() {
        return wishes.extensionYears();
    }

    @Override
    public boolean obstructedByViolenceOrThreats() {
        return wishes.obstructedByViolenceOrThreats();
    }

    /** Only grounds that stand are acts of default. */
    @Override
    public boolean severalActs() {
        return readings.differentGroundsAreSeveralActs() && GroundsNamed.standing(this) > 1;
    }

    @Override
    public boolean circumstancesSerious() {
        return wishes.circumstancesSerious();
    }
}

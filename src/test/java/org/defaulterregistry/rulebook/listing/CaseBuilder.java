package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.Calendars.DEADLINES;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.RecordedCase.Debtor;
import org.defaulterregistry.rulebook.listing.RecordedCase.Procedure;
import org.defaulterregistry.rulebook.listing.RecordedCase.Shields;
import org.defaulterregistry.rulebook.listing.RecordedCase.Wishes;
import org.jspecify.annotations.Nullable;

/** A case in which everything is in order; each test changes what it is about. */
final class CaseBuilder {

    private Debtor debtor =
            new Debtor(
                    Role.JUDGMENT_DEBTOR, true, LocalDate.parse("1980-05-05"), false, false, null);
    private boolean performed;
    private List<Ground> grounds = grounds(1);
    private Shields shields = new Shields(true, false, false, false, false);
    private Procedure procedure = new Procedure(true, true, true, true);
    private Wishes wishes = Wishes.NONE;
    private LocalDate decidedOn = LocalDate.parse("2026-03-16");
    private Readings readings = Readings.DEFAULT;

    static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    static List<Ground> grounds(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> Ground.of(number, "proven")).toList();
    }

    CaseBuilder role(Role role) {
        debtor = new Debtor(role, true, debtor.birthDate(), false, false, null);
        return this;
    }

    CaseBuilder born(@Nullable String date) {
        var birthDate = date == null ? null : LocalDate.parse(date);
        debtor = new Debtor(debtor.role(), true, birthDate, false, false, null);
        return this;
    }

    CaseBuilder unit() {
        debtor = new Debtor(Role.JUDGMENT_DEBTOR, false, null, false, false, null);
        return this;
    }

    CaseBuilder student(boolean campusLoan, @Nullable String override) {
        debtor = new Debtor(debtor.role(), true, debtor.birthDate(), true, campusLoan, override);
        return this;
    }

    CaseBuilder performed() {
        performed = true;
        return this;
    }

    CaseBuilder on(int... numbers) {
        grounds = grounds(numbers);
        return this;
    }

    CaseBuilder shields(UnaryOperator<Shields> change) {
        shields = change.apply(shields);
        return this;
    }

    CaseBuilder procedure(boolean warned, boolean reasons, boolean term, boolean president) {
        procedure = new Procedure(warned, reasons, term, president);
        return this;
    }

    CaseBuilder wishes(int grace, int extension, boolean violence, boolean serious) {
        wishes = new Wishes(grace, extension, violence, serious);
        return this;
    }

    CaseBuilder decidedOn(String date) {
        decidedOn = LocalDate.parse(date);
        return this;
    }

    CaseBuilder readings(Readings other) {
        readings = other;
        return this;
    }

    RecordedCase build() {
        return new RecordedCase(
                debtor, performed, grounds, shields, procedure, wishes, decidedOn, DEADLINES,
                readings);
    }

    ListingDecision decide() {
        return ListingRules.decide(build());
    }
}

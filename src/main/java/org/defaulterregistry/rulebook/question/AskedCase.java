package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.AssetReport;
import org.defaulterregistry.rulebook.listing.CaseFacts;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.Majority;
import org.defaulterregistry.rulebook.listing.Role;

/** A made-up case, as far as it was told. */
record AskedCase(Told told, Readings readings) implements CaseFacts {

    /** No decision yet to be made can be older than the law it is made under. */
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2017, 5, 1);

    private static final int REPORTING = 4;

    @Override
    public Role role() {
        return SubjectRole.of(told.text("subject_role"));
    }

    @Override
    public boolean obligationPerformed() {
        return told.yes("obligation_performed");
    }

    boolean naturalPerson() {
        return told.text("subject_type").equals("natural-person");
    }

    @Override
    public boolean ofAge() {
        if (!naturalPerson()) {
            return true;
        }
        told.need("birth_date", dayOfDecision());
        var born = told.day("birth_date").orElseThrow(() -> new FactMissing(List.of("birth_date")));
        return decidedOn()
                .map(day -> Majority.reached(born, day, readings))
                .orElseGet(() -> ofAgeBeforeAnyDecision(born));
    }

    /**
     * Nothing is decided yet: who is of age by the latest day we know stays so whenever it will be.
     */
    private boolean ofAgeBeforeAnyDecision(LocalDate born) {
        var today = told.dayIfTold("query_date");
        var received = told.dayIfTold("creditor_application_received");
        var known =
                Stream.of(Optional.of(LAW_IN_FORCE), today, received)
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        var ofAge = Majority.reached(born, known, readings);
        if (!ofAge && today.isEmpty()) {
            throw new FactMissing(List.of("query_date"));
        }
        return ofAge;
    }

    boolean hasDecision() {
        return told.has("decision.made_on");
    }

    /** The day of the decision; empty if there is none yet. */
    Optional<LocalDate> decidedOn() {
        return told.day(dayOfDecision());
    }

    private String dayOfDecision() {
        return hasDecision() ? "decision.made_on" : "decision_date";
    }

    @Override
    public boolean fullTimeStudent() {
        return told.yesOr("full_time_student", false);
    }

    @Override
    public boolean campusLoan() {
        return told.text("debt_kind").equals("campus-loan");
    }

    @Override
    public Optional<String> overrideReason() {
        return told.textIfTold("override_reason").filter(reason -> !reason.isBlank());
    }

    /** The grounds claimed, as far as the property report does not prove or disprove the fourth. */
    @Override
    public List<Ground> grounds() {
        var report = told.textIfTold("asset_report").map(AskedCase::report);
        var proven = report.filter(AssetReport::breaksDuty).isPresent();
        var disproven = report.filter(told -> !told.breaksDuty()).isPresent();
        var claimed =
                proven && !told.has("grounds")
                        ? Stream.<Integer>empty()
                        : told.numbers("grounds").stream();
        return Stream.concat(
                        claimed.filter(number -> number != REPORTING || !disproven),
                        proven ? Stream.of(REPORTING) : Stream.empty())
                .distinct()
                .sorted()
                .map(AskedCase::assumed)
                .toList();
    }

    static Ground assumed(int number) {
        return Ground.of(number, "assumed for the question");
    }

    private static AssetReport report(String word) {
        return Keys.find(AssetReport.values(), AssetReport::key, word);
    }

    @Override
    public boolean ableToPerform() {
        return told.yes("able_to_perform");
    }

    @Override
    public boolean sufficientSecurity() {
        return told.yesOr("sufficient_valid_security", false);
    }

    @Override
    public boolean controlledPropertyCoversDebt() {
        return told.yesOr("seized_assets_cover_debt", false);
    }

    @Override
    public boolean laterInOrder() {
        return told.yesOr("later_in_order_of_performance", false);
    }

    @Override
    public boolean creditorAsksToHoldOff() {
        return told.yesOr("creditor_asks_to_hold_off", false);
    }

    @Override
    public int extensionYears() {
        return 0;
    }

    @Override
    public boolean obstructedByViolenceOrThreats() {
        return told.yesOr("violence_or_threats", false);
    }

    @Override
    public boolean circumstancesSerious() {
        return false;
    }
}

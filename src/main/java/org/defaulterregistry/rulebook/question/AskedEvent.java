package org.defaulterregistry.rulebook.question;

import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.defaulterregistry.rulebook.order.OrderLiftFacts;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.removal.RemovalFacts;
import org.defaulterregistry.rulebook.removal.SuspensionReason;

/** A made-up event in the life of an entry, as far as it was told. */
record AskedEvent(Told told, Readings readings) implements RemovalFacts, OrderLiftFacts {

    void refuseContradictions() {
        if (told.has("fixed_term")
                && told.has("grounds")
                && told.yes("fixed_term") != fixedTermByGrounds()) {
            throw Misunderstanding.contradiction("fixed_term", "grounds");
        }
        if (told.has("event") && event() == RemovalEvent.FULLY_PERFORMED) {
            refuseNo("obligation_performed");
        }
        if (told.has("event")
                && event() == RemovalEvent.CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT) {
            refuseNo("court_consent");
        }
    }

    private void refuseNo(String field) {
        if (!told.yesOr(field, true)) {
            throw Misunderstanding.contradiction("event", field);
        }
    }

    @Override
    public RemovalEvent event() {
        return Keys.find(RemovalEvent.values(), RemovalEvent::key, told.text("event"));
    }

    @Override
    public boolean fixedTerm() {
        if (told.has("fixed_term")) {
            return told.yes("fixed_term");
        }
        if (!told.has("grounds")) {
            told.need("grounds", "fixed_term");
        }
        return fixedTermByGrounds();
    }

    private boolean fixedTermByGrounds() {
        var grounds = told.numbers("grounds").stream().map(AskedCase::assumed).toList();
        return TermRules.fixedTerm(grounds, readings);
    }

    @Override
    public boolean settlementFullyPerformed() {
        return told.yes("settlement_fully_performed");
    }

    @Override
    public boolean courtConsents() {
        return event() == RemovalEvent.CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT
                || told.yes("court_consent");
    }

    @Override
    public int searchesAfterTermination() {
        if (!told.has("network_checks_after_termination")) {
            told.need("network_checks_after_termination", "assets_found", "valid_clue_provided");
        }
        return told.whole("network_checks_after_termination");
    }

    @Override
    public boolean assetsFound() {
        if (!told.has("assets_found")) {
            told.need("assets_found", "valid_clue_provided");
        }
        return told.yes("assets_found");
    }

    @Override
    public boolean validClueProvided() {
        return told.yes("valid_clue_provided");
    }

    @Override
    public SuspensionReason suspensionReason() {
        return switch (told.text("suspension_reason")) {
            case "trial-supervision" -> SuspensionReason.TRIAL_SUPERVISION;
            case "bankruptcy" -> SuspensionReason.BANKRUPTCY;
            default -> SuspensionReason.OTHER;
        };
    }

    /** An entry demands an order (R-CONS-1(2)), so there is one unless told otherwise. */
    @Override
    public boolean orderInForce() {
        return told.yesOr("consumption_order_in_force", true);
    }

    @Override
    public boolean obligationPerformed() {
        return told.has("obligation_performed")
                ? told.yes("obligation_performed")
                : performedByEvent().orElseGet(() -> told.yes("obligation_performed"));
    }

    /** What the event itself says about performance, if anything. */
    private Optional<Boolean> performedByEvent() {
        return switch (event()) {
            case FULLY_PERFORMED, COURT_COMPLETED_ENFORCEMENT ->
                    Optional.of(!told.has("event_date") || told.day("event_date").isPresent());
            case SETTLEMENT_REACHED -> Optional.of(settlementFullyPerformed());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public boolean validSecurity() {
        return false;
    }

    @Override
    public boolean creditorConsents() {
        return false;
    }
}

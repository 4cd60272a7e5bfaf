package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.listing.Endings.Effect;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed decisions that wait for their filing (R-DECIDE-GOV). What would end an entry in grace ends
 * them, and the filing then finds nothing to let go.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldDecisions {
    private final DecisionBook decisions;
    private final ListingLaw law;
    private final Readings readings;
    private final DecisionsAnew anew;

    HeldDecisions(DecisionBook decisions, ListingLaw law, Readings readings, DecisionsAnew anew) {
        this.decisions = decisions;
        this.law = law;
        this.readings = readings;
        this.anew = anew;
    }

    /** Performance is left to the filing: it asks the law again (R-LIST-0). */
    List<Effect> happened(
            Enactment act, UUID caseId, @Nullable UUID party, RecordedEvent event, Happening when) {
        anew.happened(caseId, party, event, when.by());
        return event.isPerformance()
                ? List.of()
                : of(caseId, party)
                        .flatMap(decision -> met(act, decision, event, when).stream())
                        .toList();
    }

    boolean isAnyDecidedAfter(UUID caseId, @Nullable UUID party, LocalDate day) {
        return of(caseId, party)
                .anyMatch(decision -> Objects.requireNonNull(decision.getDecidedOn()).isAfter(day));
    }

    private Stream<CourtDecision> of(UUID caseId, @Nullable UUID party) {
        return decisions.heldIn(caseId).stream()
                .filter(decision -> party == null || decision.getPartyId().equals(party));
    }

    private List<Effect> met(
            Enactment act, CourtDecision decision, RecordedEvent event, Happening when) {
        var removal = RemovalRules.decide(event.meeting(hasTerm(decision)));
        if (!(removal instanceof Removal.MustDelete)) {
            return List.of();
        }
        var rule = removal.rule().ruleId();
        var findings = FindingView.all(removal.findings());
        decision.endedBy(rule, when.today());
        act.journal(
                LeafKind.RECORD,
                decision.getId(),
                Map.of(
                        "what",
                        "end of a listing decision held for its filing",
                        "party",
                        decision.getPartyId(),
                        "rule",
                        rule,
                        "on",
                        when.on(),
                        "findings",
                        findings));
        return List.of(new Effect(null, decision.getId(), "lapsed", rule, findings, null));
    }

    private boolean hasTerm(CourtDecision decision) {
        var grounds =
                law.read(decision.facts()).grounds().stream()
                        .map(ground -> Ground.of(ground.ground(), ground.evidence()))
                        .toList();
        return TermRules.fixedTerm(grounds, readings);
    }
}

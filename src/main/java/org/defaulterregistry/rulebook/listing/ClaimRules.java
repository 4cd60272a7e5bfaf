package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/** Whether the grounds that a court claims are grounds at all. One that is not may not be named. */
public final class ClaimRules {

    public static final List<Rule<Claim>> RULES =
            List.of(
                    ask(
                                    AssetReport.CITATION,
                                    "Does the property report break the duty to report?",
                                    (Claim claim) ->
                                            claim.report() != null && claim.report().breaksDuty())
                            .onlyIf(claim -> claim.report() != null),
                    ask(
                                    Ground.citationOf(1),
                                    "Is the time to perform over that an enforcement notice, served"
                                            + " within it, gave?",
                                    Claim::timeIsOver)
                            .onlyIf(claim ->
                                    claim.ground() instanceof Ground.RefusesThoughAble
                                            && !claim.timeIsOver()),
                    ask(
                                    Ground.citationOf(5),
                                    "Was a consumption order against this debtor in force on the"
                                            + " day of the breach?",
                                    Claim::orderInForce)
                            .onlyIf(claim ->
                                    claim.ground() instanceof Ground.BreaksConsumptionOrder));

    private ClaimRules() {}

    /** The questions that concern these claims; those that do not are left out. */
    public static List<Finding> findings(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim ->
                        RULES.stream()
                                .filter(rule -> rule.applies().test(claim))
                                .map(rule -> rule.applyTo(claim)))
                .toList();
    }
}

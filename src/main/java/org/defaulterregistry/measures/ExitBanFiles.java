package org.defaulterregistry.measures;

import java.time.Clock;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows a court its exit bans, from the draft on. What it signed it reads as it signed it, also
 * when the case has gone to another court, which reads and lifts the ban from then on.
 */
@Component
class ExitBanFiles {
    private final Bans bans;
    private final DecisionBook book;
    private final MeasureViews views;
    private final Clock clock;
    private final JsonMapper json;

    ExitBanFiles(Bans bans, DecisionBook book, MeasureViews views, Clock clock, JsonMapper json) {
        this.bans = bans;
        this.book = book;
        this.views = views;
        this.clock = clock;
        this.json = json;
    }

    ExitBanDraft read(String facts) {
        return json.readValue(facts, ExitBanDraft.class);
    }

    /**
     * @throws Problem 404 unless it is this court's; 409 if it has not been signed
     */
    ExitBan banOf(Officer officer, UUID id) {
        return bans.findByIdAndCourtId(id, officer.court())
                .orElseThrow(() -> {
                    var draft = book.find(officer, DecisionKind.EXIT_BAN, id);
                    if (draft.getState() == DecisionState.SIGNED) {
                        return Problem.notFound(); // it went to another court with its case
                    }
                    return Problem.of(
                            ProblemType.CONFLICT,
                            "This exit ban is not in force: " + draft.getState() + ".",
                            "Only a ban that was signed is lifted.");
                });
    }

    /**
     * @throws Problem 404 unless it is this court's
     */
    CourtDecision decisionOf(Officer officer, UUID id) {
        return bans.findByIdAndCourtId(id, officer.court())
                .map(made -> book.byId(made.getId()))
                .orElseGet(() -> book.find(officer, DecisionKind.EXIT_BAN, id));
    }

    /** The version counts the changes of draft and ban together, so that it never repeats. */
    ExitBanFile show(Officer officer, UUID id) {
        var ban = bans.findByIdAndCourtId(id, officer.court());
        var decision = decisionOf(officer, id);
        var written = views.from(decision, book.findingsOf(decision));
        var draft = read(decision.facts());
        var today = CourtTime.dayOf(clock.instant());
        return ban.map(made ->
                        views.file(
                                made,
                                made.standing(today),
                                written,
                                draft,
                                decision.getVersion() + made.getVersion()))
                .orElseGet(() ->
                        views.file(
                                decision,
                                Standing.of(decision.getState()),
                                written,
                                draft,
                                decision.getVersion()));
    }
}

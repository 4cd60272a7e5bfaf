package org.defaulterregistry.demo;

import java.time.Clock;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.measures.ExitBanDesk;
import org.defaulterregistry.measures.ExitBanDraft;
import org.defaulterregistry.measures.LiftBecause;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Bans on leaving the country (R-EXIT-1). */
@Component
class BanSteps {
    private final ExitBanDesk bans;
    private final DecisionService service;
    private final Clock clock;

    BanSteps(ExitBanDesk bans, DecisionService service, Clock clock) {
        this.bans = bans;
        this.service = service;
        this.clock = clock;
    }

    /** A judge drafts, the president signs. */
    void banned(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var drafted =
                            bans.draft(
                                    debtor.bench().judge(),
                                    new ExitBanDraft(
                                            debtor.id,
                                            "debtor",
                                            null,
                                            null,
                                            null,
                                            "A one-way ticket was found."));
                    Must.carryOut(drafted);
                    var signed =
                            bans.sign(
                                    debtor.bench().president(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                    debtor.ban = signed.id();
                    service.of(debtor.bench(), debtor.ban);
                    debtor.banVersion = Version.etag(signed.version() + 1);
                });
    }

    void lifted(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var lifted =
                            bans.lift(
                                    debtor.bench().judge(),
                                    debtor.ban,
                                    debtor.banVersion,
                                    new LiftRequest(
                                            LiftBecause.CREDITOR_CONSENTS,
                                            "The creditor's letter.",
                                            CourtTime.dayOf(clock.instant())));
                    Must.carryOut(lifted);
                });
    }
}

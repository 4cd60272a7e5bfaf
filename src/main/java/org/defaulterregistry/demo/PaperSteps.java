package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.identity.DeathDesk;
import org.defaulterregistry.identity.DisputeDesk;
import org.defaulterregistry.identity.DocumentDesk;
import org.defaulterregistry.identity.DocumentRequest;
import org.defaulterregistry.identity.MergerDesk;
import org.defaulterregistry.identity.PartyChangeRequest;
import org.defaulterregistry.identity.PartyRequest;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** What becomes of people and papers. */
@Component
class PaperSteps {
    private final DocumentDesk documents;
    private final DisputeDesk disputes;
    private final MergerDesk mergers;
    private final DeathDesk deaths;
    private final PartyRegister parties;
    private final Clock clock;

    PaperSteps(
            DocumentDesk documents,
            DisputeDesk disputes,
            MergerDesk mergers,
            DeathDesk deaths,
            PartyRegister parties,
            Clock clock) {
        this.documents = documents;
        this.disputes = disputes;
        this.mergers = mergers;
        this.deaths = deaths;
        this.parties = parties;
        this.clock = clock;
    }

    /** Until a judge signs, a check with the paper is in doubt (D6). */
    void linkDrafted(DemoDebtor debtor, int daysAgo, Somebody paper) {
        debtor.in.on(daysAgo, () -> documents.draft(debtor.bench().clerk(), link(debtor, paper)));
    }

    void linked(DemoDebtor debtor, int daysAgo, Somebody paper) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var drafted = documents.draft(debtor.bench().clerk(), link(debtor, paper));
                    var signed =
                            documents.sign(
                                    debtor.bench().judge(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                });
    }

    void renamed(DemoDebtor debtor, int daysAgo, String name) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var paper = paper(debtor);
                    var drafted =
                            documents.rename(
                                    debtor.bench().clerk(),
                                    paper.id(),
                                    Version.etag(paper.version()),
                                    new DocumentRequest.NewName(
                                            name, today(), "The new demo identity card."));
                    var signed =
                            documents.sign(
                                    debtor.bench().judge(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                });
    }

    /** Fifteen days at most (R-DISPUTE-1). */
    void disputed(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var paper = paper(debtor);
                    var done =
                            disputes.dispute(
                                    debtor.bench().judge(),
                                    paper.id(),
                                    Version.etag(paper.version()),
                                    new DocumentRequest.Dispute(
                                            debtor.in.id, "Says that the card was stolen."));
                    Must.carryOut(done);
                });
    }

    void died(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () ->
                        deaths.died(
                                debtor.bench().clerk(),
                                debtor.party,
                                Version.etag(parties.party(debtor.party).version()),
                                new PartyRequest.Death(today(), "Register of the demo village.")));
    }

    /** Two debtors of one court turn out to be one person. */
    void merged(DemoDebtor kept, DemoDebtor absorbed, int daysAgo) {
        kept.in.on(
                daysAgo,
                () -> {
                    var drafted =
                            mergers.draft(
                                    kept.bench().clerk(),
                                    new PartyChangeRequest.Merger(
                                            kept.party,
                                            absorbed.party,
                                            "Both papers show one face."));
                    var signed =
                            mergers.sign(
                                    kept.bench().judge(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                });
    }

    private static DocumentRequest link(DemoDebtor debtor, Somebody paper) {
        return new DocumentRequest(
                null, debtor.id, paper.identity(), null, null, "Both papers were shown.");
    }

    private Document paper(DemoDebtor debtor) {
        return parties.linked(debtor.who.paper()).orElseThrow();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

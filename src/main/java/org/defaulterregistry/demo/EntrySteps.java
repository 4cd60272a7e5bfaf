package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.listing.CorrectionDesk;
import org.defaulterregistry.listing.CorrectionRequest;
import org.defaulterregistry.listing.DeletionRequest;
import org.defaulterregistry.listing.EndingDesk;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.listing.ExtensionDesk;
import org.defaulterregistry.listing.ExtensionRequest;
import org.defaulterregistry.listing.PublicationDesk;
import org.defaulterregistry.listing.WithdrawalReason;
import org.defaulterregistry.listing.WithdrawalRequest;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** What becomes of an entry, other than by an event in its case. */
@Component
class EntrySteps {
    private final EntryDesk entries;
    private final PublicationDesk publication;
    private final ExtensionDesk extensions;
    private final CorrectionDesk corrections;
    private final EndingDesk endings;
    private final DecisionService service;
    private final Clock clock;

    EntrySteps(
            EntryDesk entries,
            PublicationDesk publication,
            ExtensionDesk extensions,
            CorrectionDesk corrections,
            EndingDesk endings,
            DecisionService service,
            Clock clock) {
        this.entries = entries;
        this.publication = publication;
        this.extensions = extensions;
        this.corrections = corrections;
        this.endings = endings;
        this.service = service;
        this.clock = clock;
    }

    void published(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var done =
                            publication.publish(
                                    debtor.bench().clerk(), debtor.listing, version(debtor));
                    Must.carryOut(done, done.findings());
                });
    }

    /** A judge drafts a longer term for serious threats, the president signs (R-TERM-2(2)). */
    void extended(DemoDebtor debtor, int daysAgo, int years) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var drafted =
                            extensions.draft(
                                    debtor.bench().judge(),
                                    debtor.listing,
                                    new ExtensionRequest(
                                            years,
                                            ExtensionRequest.Why.VIOLENCE_OR_THREATS,
                                            true,
                                            CourtTime.dayOf(clock.instant()),
                                            "Police report of the demo village.",
                                            "The threats went on."));
                    Must.carryOut(drafted);
                    var signed =
                            extensions.sign(
                                    debtor.bench().president(),
                                    drafted.id(),
                                    Version.etag(drafted.version()));
                    Must.carryOut(signed);
                    service.of(debtor.bench(), drafted.id());
                });
    }

    void corrected(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () ->
                        corrections.correct(
                                debtor.bench().judge(),
                                debtor.listing,
                                version(debtor),
                                new CorrectionRequest(
                                        today(),
                                        "The judgment itself.",
                                        List.of(
                                                new CorrectionRequest.CorrectedField(
                                                        "basis-number", "(2023)演示民初9号")))));
    }

    void withdrawn(DemoDebtor debtor, int daysAgo, WithdrawalReason reason) {
        debtor.in.on(
                daysAgo,
                () ->
                        endings.withdraw(
                                debtor.bench().judge(),
                                debtor.listing,
                                version(debtor),
                                new WithdrawalRequest(reason, today(), "The court looked again.")));
    }

    /**
     * @param because {@code conduct-corrected}, {@code creditor-consents} or {@code term-expired}
     */
    void deleted(DemoDebtor debtor, int daysAgo, String because) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var done =
                            endings.delete(
                                    debtor.bench().judge(),
                                    debtor.listing,
                                    version(debtor),
                                    new DeletionRequest(because, today(), "Shown to the court."));
                    Must.carryOut(done, done.findings());
                });
    }

    private String version(DemoDebtor debtor) {
        return entries.of(debtor.party).stream()
                .map(EntryDesk.Entry::listing)
                .filter(entry -> entry.id().equals(debtor.listing))
                .map(entry -> Version.etag(entry.version()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

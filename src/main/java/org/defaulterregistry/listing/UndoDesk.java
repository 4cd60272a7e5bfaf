package org.defaulterregistry.listing;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.brake.Batches;
import org.defaulterregistry.brake.ImportBatch;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.enforcement.ImportedCases;
import org.defaulterregistry.enforcement.ImportedCases.TakenBack;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes a batch as one act, all of it or nothing (D14): what is listed is withdrawn, what is not
 * in effect lapses, a case that nobody has acted on is taken back. What frees people needs one
 * officer, and no brake holds it.
 */
@Component
public class UndoDesk {
    private final Batches batches;
    private final DecisionBook book;
    private final ImportedCases cases;
    private final Listings listings;
    private final Remedies remedies;
    private final ImportDesk desk;
    private final Acts acts;
    private final Enactments enactments;
    private final LookDesk looks;
    private final Clock clock;

    UndoDesk(
            Batches batches,
            DecisionBook book,
            ImportedCases cases,
            Listings listings,
            Remedies remedies,
            ImportDesk desk,
            Acts acts,
            Enactments enactments,
            LookDesk looks,
            Clock clock) {
        this.batches = batches;
        this.book = book;
        this.cases = cases;
        this.listings = listings;
        this.remedies = remedies;
        this.desk = desk;
        this.acts = acts;
        this.enactments = enactments;
        this.looks = looks;
        this.clock = clock;
    }

    /** The batch as it stands now, and where its end stands in the journal. */
    public record Undone(BatchView batch, List<Receipt> journal) {}

    /**
     * Entries whose case has gone to another court are that court's to withdraw (D13): it has to do
     * so within three working days from now, when it comes to know (R-CORRECT-9(1)).
     */
    @Transactional
    public Undone undo(
            Officer officer, UUID id, @Nullable String ifMatch, WithdrawalRequest request) {
        var batch = batches.find(officer, id);
        Version.mustMatch(ifMatch, batch.getVersion());
        mustFit(batch, request.foundOn());
        var decisions = hold(officer, batch);
        var live =
                listings
                        .findByDecisionIdIn(decisions.stream().map(CourtDecision::getId).toList())
                        .stream()
                        .filter(entry -> entry.getEndedOn() == null)
                        .collect(
                                partitioningBy(
                                        entry -> entry.getCourtId().equals(officer.court())));
        var entries = live.getOrDefault(true, List.of());
        var left = live.getOrDefault(false, List.of());
        var opened =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        var act =
                enactments.begin(
                        opened,
                        officer.court(),
                        entries.stream()
                                .flatMap(entry -> remedies.heldToWithdraw(entry).stream())
                                .toList());
        act.atOnce();
        entries.forEach(entry -> withdraw(officer, act, entry, request));
        left.forEach(entry -> looks.owedWithdrawal(entry, today())); // R-SELF-CHECK
        var lapsed = book.lapse(decisions);
        var taken = cases.takeBack(batch);
        batch.undone(officer.name(), request.evidence(), clock.instant());
        journal(act, batch, request, entries, left, lapsed, taken);
        var receipts = enactments.seal(act);
        return new Undone(desk.view(batch), receipts);
    }

    /** Cases first, then the batch: from here on nothing comes into it, and nothing is signed. */
    private List<CourtDecision> hold(Officer officer, ImportBatch batch) {
        var held = casesOf(batch);
        cases.hold(held);
        batches.hold(officer, batch.getId());
        var decisions = book.ofBatch(batch.getId());
        if (!held.containsAll(casesOf(batch))) {
            throw Problem.of(
                    ProblemType.STILL_RUNNING,
                    "Something more came into this batch just now.",
                    "Send the same request again.");
        }
        return decisions;
    }

    private Set<UUID> casesOf(ImportBatch batch) {
        var all = new HashSet<>(book.casesOfBatch(batch.getId()));
        all.addAll(cases.standing(batch));
        return all;
    }

    private void withdraw(
            Officer officer, Enactment act, Listing entry, WithdrawalRequest request) {
        var decidedOn = Objects.requireNonNull(book.byId(entry.getDecisionId()).getDecidedOn());
        var found = request.foundOn().isBefore(decidedOn) ? decidedOn : request.foundOn();
        remedies.withdraw(
                act,
                entry,
                request.reason(),
                request.evidence(),
                new Happening(found, found, today(), officer.name()));
    }

    private static void journal(
            Enactment act,
            ImportBatch batch,
            WithdrawalRequest request,
            List<Listing> withdrawn,
            List<Listing> left,
            List<UUID> lapsed,
            TakenBack taken) {
        act.journal(
                LeafKind.RECORD,
                batch.getId(),
                Map.of(
                        "what",
                        "batch undone",
                        "rule",
                        "D14",
                        "reason",
                        request.reason(),
                        "evidence",
                        request.evidence(),
                        "withdrawn",
                        withdrawn.stream().map(Listing::getId).toList(),
                        "leftToOtherCourts",
                        left.stream().map(Listing::getId).toList(),
                        "lapsed",
                        lapsed,
                        "takenBack",
                        taken.cases(),
                        "actedOn",
                        taken.kept()));
    }

    private void mustFit(ImportBatch batch, LocalDate foundOn) {
        if (foundOn.isAfter(today()) || foundOn.isBefore(CourtTime.dayOf(batch.getOpenedAt()))) {
            throw Problem.invalid(
                    "/foundOn",
                    "This day does not lie between the opening of the batch and today",
                    "Write the day at court time (UTC+8).");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

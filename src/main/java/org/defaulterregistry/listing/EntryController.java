package org.defaulterregistry.listing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an entry ends or changes by an act of its court. */
@RestController
@RequestMapping(path = "/api/v1/listings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class EntryController {
    private final EndingDesk endings;
    private final CorrectionDesk corrections;
    private final PublicationDesk publications;
    private final EarlyDeletionDesk earlyDeletion;
    private final LookDesk looks;

    EntryController(
            EndingDesk endings,
            CorrectionDesk corrections,
            PublicationDesk publications,
            EarlyDeletionDesk earlyDeletion,
            LookDesk looks) {
        this.earlyDeletion = earlyDeletion;
        this.endings = endings;
        this.corrections = corrections;
        this.publications = publications;
        this.looks = looks;
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraw an entry that should never have been (R-CORRECT-9(1))")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> withdraw(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WithdrawalRequest request) {
        return answer(endings.withdraw(officer, id, ifMatch, request));
    }

    @PostMapping("/correction")
    @Operation(summary = "Correct the data of an entry, which stays (R-CORRECT-9(2))")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> correct(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CorrectionRequest request) {
        return answer(corrections.correct(officer, id, ifMatch, request));
    }

    @PostMapping("/deletion")
    @Operation(
            summary =
                    "Delete an entry with a term, early (R-TERM-2(3)) or after it (R-REMOVE-10-EXPIRY)")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> delete(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DeletionRequest request) {
        return answer(endings.delete(officer, id, ifMatch, request));
    }

    @PostMapping("/early-deletion-rejection")
    @Operation(summary = "Decide that an entry with a term is not deleted early (R-TERM-2(3))")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> rejectEarlyDeletion(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RejectionRequest request) {
        return answer(earlyDeletion.reject(officer, id, ifMatch, request));
    }

    @PostMapping("/look")
    @Operation(
            summary =
                    "Record that your court has looked at an entry as it had to, and that it can stand (R-SELF-CHECK)")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> look(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RejectionRequest request) {
        return answer(looks.stands(officer, id, ifMatch, request));
    }

    @PostMapping("/publication")
    @Operation(summary = "Record that an entry is public whose grace ran out (R-GRACE-15)")
    @Returns(EntryAnswer.class)
    ResponseEntity<Object> publish(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(publications.publish(officer, id, ifMatch));
    }

    private static ResponseEntity<Object> answer(EntryAnswer done) {
        return done.wasRefused()
                ? Outcome.refused(
                        ProblemDocument.refused(
                                done.listing().id(), done.findings(), done.journal()),
                        done.journal())
                : Outcome.changed(done, done.listing().version(), done.journal());
    }
}

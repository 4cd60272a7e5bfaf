package org.defaulterregistry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.party.Document;

/** That the identity behind a document was put in dispute in a case: once and not again. */
@Entity
@SuppressWarnings("NullAway.Init")
class IdentityDispute {
    @Id private UUID id;

    private UUID documentId;
    private UUID caseId;
    private String reason;
    private String setBy;
    private LocalDate setOn;
    private LocalDate lastDay;

    protected IdentityDispute() {}

    IdentityDispute(
            Document document,
            DocumentRequest.Dispute request,
            String setBy,
            LocalDate setOn,
            LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.documentId = document.id();
        this.caseId = request.caseId();
        this.reason = request.reason();
        this.setBy = setBy;
        this.setOn = setOn;
        this.lastDay = lastDay;
    }
}

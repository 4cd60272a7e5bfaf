package org.defaulterregistry.citizen;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.check.LookupReceipts;
import org.defaulterregistry.check.LookupReceipts.LookupReceipt;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a person may keep of a look-up about him: it proves for ever that it was recorded. */
@RestController
class LookupReceiptController {
    private final PartyRegister parties;
    private final LookupReceipts receipts;

    LookupReceiptController(PartyRegister parties, LookupReceipts receipts) {
        this.parties = parties;
        this.receipts = receipts;
    }

    @GetMapping("/api/v1/me/look-ups/{id}/receipt")
    @Operation(
            summary = "The receipt for a look-up about me: its record, and the proof of its seal")
    LookupReceipt receipt(Citizen citizen, @PathVariable UUID id) {
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        var mine = parties.linked(paper).orElseThrow(Problem::notFound);
        return receipts.of(mine.partyId(), id);
    }
}

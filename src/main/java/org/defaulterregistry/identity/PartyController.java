package org.defaulterregistry.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/parties", produces = MediaType.APPLICATION_JSON_VALUE)
class PartyController {
    private final PartyDesk desk;
    private final DeathDesk deaths;
    private final DeathCorrectionDesk corrections;

    PartyController(PartyDesk desk, DeathDesk deaths, DeathCorrectionDesk corrections) {
        this.desk = desk;
        this.deaths = deaths;
        this.corrections = corrections;
    }

    @PostMapping("/search")
    @Operation(summary = "Look for a party by a document, or by name and day of birth; recorded")
    @Returns(PartyRequest.SearchResult.class)
    ResponseEntity<Object> search(
            Officer officer, @Valid @RequestBody PartyRequest.Search request) {
        return desk.search(officer, request).changed();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a party of your court's cases, with its papers and offices")
    ResponseEntity<PartyView> show(Officer officer, @PathVariable UUID id) {
        var view = desk.show(officer, id);
        return Outcome.shown(view, view.version());
    }

    @PostMapping("/{id}/death")
    @Operation(summary = "Record that a party has died")
    @Returns(PartyView.class)
    ResponseEntity<Object> died(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PartyRequest.Death request) {
        return deaths.died(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/death/review")
    @Operation(summary = "Record what the court found when it looked at its case after a death")
    @Returns(PartyView.class)
    ResponseEntity<Object> reviewed(
            Officer officer,
            @PathVariable UUID id,
            @Valid @RequestBody PartyRequest.Review request) {
        return deaths.reviewed(officer, id, request).changed();
    }

    @PostMapping("/{id}/death/correction")
    @Operation(summary = "Draft that a death was recorded wrongly; it stands until that is signed")
    @Returns(PartyView.class)
    ResponseEntity<Object> correct(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PartyRequest.Correction request) {
        return corrections.draft(officer, id, ifMatch, request).changed();
    }

    @PostMapping("/{id}/death/correction/signature")
    @Operation(
            summary =
                    "Sign that a death was recorded wrongly (a judge or president, and not who"
                            + " drafted it)")
    @Returns(PartyView.class)
    ResponseEntity<Object> signCorrection(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return corrections.sign(officer, id, ifMatch).changed();
    }
}

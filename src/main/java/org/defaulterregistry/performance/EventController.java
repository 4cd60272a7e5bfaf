package org.defaulterregistry.performance;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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

/** What happens in a case, and what is due in it. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class EventController {
    private final EventDesk events;
    private final ObligationDesk obligations;

    EventController(EventDesk events, ObligationDesk obligations) {
        this.events = events;
        this.obligations = obligations;
    }

    @PostMapping("/performance-events")
    @Operation(summary = "Record an event of Art. 10; entries that must go go at once")
    @Returns(value = EventAnswer.class, status = 201)
    ResponseEntity<Object> record(Officer officer, @Valid @RequestBody EventRequest request) {
        var answer = events.record(officer, request);
        return Outcome.created(
                URI.create("/api/v1/enforcement-cases/" + answer.caseId() + "/performance-events"),
                answer,
                0,
                answer.journal());
    }

    @GetMapping("/enforcement-cases/{id}/performance-events")
    @Operation(summary = "What happened in a case of your court")
    List<EventView> events(Officer officer, @PathVariable UUID id) {
        return events.of(officer, id);
    }

    @PostMapping("/enforcement-cases/{id}/obligation")
    @Operation(summary = "State anew what is due, as of a later day (R-AMOUNT-1)")
    @Returns(ObligationAnswer.class)
    ResponseEntity<Object> restate(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ObligationRequest request) {
        var answer = obligations.restate(officer, id, ifMatch, request);
        return Outcome.changed(answer, answer.enforcementCase().version(), answer.journal());
    }
}

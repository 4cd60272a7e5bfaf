package org.defaulterregistry.enforcement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

@RestController
@RequestMapping(path = "/api/v1/alarms", produces = MediaType.APPLICATION_JSON_VALUE)
class AlarmController {
    private final AlarmDesk desk;

    AlarmController(AlarmDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary =
                    "One number in the cases of many creditors: those about your cases, for auditors all (D14)")
    List<AlarmView> alarms(Officer officer) {
        return desk.shownTo(officer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read one alarm")
    ResponseEntity<AlarmView> alarm(Officer officer, @PathVariable UUID id) {
        var alarm = desk.show(officer, id);
        return Outcome.shown(alarm, alarm.version());
    }

    @PostMapping("/{id}/finding")
    @Operation(summary = "Say what your court found about its cases (a judge or the president)")
    @Returns(AlarmView.class)
    ResponseEntity<Object> find(
            Officer officer,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AlarmFindingRequest request) {
        var looked = desk.find(officer, id, ifMatch, request);
        return Outcome.changed(looked.alarm(), looked.alarm().version(), looked.journal());
    }
}

package org.defaulterregistry.check;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import org.defaulterregistry.access.Machine;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class CheckController {
    /** Every answer is as long as every other, so that its length tells nothing (D6). */
    private static final int LENGTH = 512;

    private final CheckDesk desk;
    private final JsonMapper json;

    CheckController(CheckDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @PostMapping(path = "/api/v1/checks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "May this person have this, on this day?")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CheckAnswer.class)),
            description = "Restrict on RESTRICTED only; the answer is good for 60 seconds")
    ResponseEntity<byte[]> check(Machine provider, @RequestBody CheckRequest request) {
        var answer = json.writeValueAsBytes(desk.check(provider, request));
        var padded = Arrays.copyOf(answer, Math.max(LENGTH, answer.length));
        Arrays.fill(padded, answer.length, padded.length, (byte) ' ');
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(padded);
    }
}

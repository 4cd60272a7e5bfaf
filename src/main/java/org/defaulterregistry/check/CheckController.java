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
    private final BatchDesk batches;
    private final JsonMapper json;
    private final BatchJson batchJson;

    CheckController(CheckDesk desk, BatchDesk batches, JsonMapper json, BatchJson batchJson) {
        this.desk = desk;
        this.batches = batches;
        this.json = json;
        this.batchJson = batchJson;
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

    /** Up to 10,000 people at one register version. */
    @PostMapping(
            path = "/api/v1/checks/batch",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "May these people have this, on this day?",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = BatchRequest.class))))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)),
            description = "An item with a problem was not answered; the others were")
    ResponseEntity<byte[]> batch(Machine provider, @RequestBody byte[] body) {
        var answer = batches.check(provider, batchJson.read(body));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(batchJson.write(answer));
    }
}

package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where everyone who signs in chooses a password of his own. */
@RestController
class PasswordController {
    private final PasswordDesk desk;

    PasswordController(PasswordDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/v1/me/password")
    @Operation(summary = "Choose a password of your own; the old one ends at once")
    @ApiResponse(responseCode = "204", description = "Chosen; it counts from the next request on")
    ResponseEntity<Void> choose(Principal person, @Valid @RequestBody PasswordRequest request) {
        desk.choose(person.getName(), request);
        return ResponseEntity.noContent().build();
    }
}

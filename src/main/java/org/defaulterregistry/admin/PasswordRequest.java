package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password somebody has, and the one he chooses. */
public record PasswordRequest(
        @NotNull(message = "Write the password you have now.")
                @Size(max = 200, message = "Write 72 bytes at most.")
                String current,
        @NotNull(message = "Write the password you choose.")
                @Size(max = 200, message = "Write 72 bytes at most.")
                @Schema(example = "nine herons by the weir")
                String password) {

    /** Never a password. */
    @Override
    public String toString() {
        return "PasswordRequest";
    }
}

package org.defaulterregistry.notice;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether a person wants mails, and where they go. */
@RestController
@RequestMapping("/api/v1/me/email")
class MailController {
    private final MailAddresses addresses;

    MailController(MailAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    @Operation(summary = "Where mails go that say that you have something to read")
    MailAddressView address(Principal person) {
        return addresses.of(person.getName());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have mails sent to this address; a code is mailed to it first")
    MailAddressView propose(Principal person, @Valid @RequestBody MailAddressRequest request) {
        return addresses.propose(person.getName(), request.address());
    }

    @PostMapping("/confirmation")
    @Operation(summary = "Show that the address is yours, by the code that was mailed to it")
    MailAddressView confirm(Principal person, @Valid @RequestBody MailCodeRequest request) {
        return addresses.confirm(person.getName(), request.code());
    }

    @DeleteMapping
    @Operation(summary = "Have no mails sent any more; the address is forgotten")
    MailAddressView remove(Principal person) {
        return addresses.remove(person.getName());
    }
}

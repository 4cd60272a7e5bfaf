package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where operators and courts' admins keep accounts. */
@RestController
@RequestMapping(AccountController.ADDRESS)
class AccountController {
    static final String ADDRESS = "/api/v1/admin/accounts";

    private final AccountDesk desk;

    AccountController(AccountDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "Enter an account; its roles count once a second person consents")
    @Returns(value = AccountView.class, status = 201)
    ResponseEntity<Object> enter(Officer keeper, @Valid @RequestBody AccountRequest request) {
        var account = desk.enter(keeper, request);
        return Outcome.created(
                URI.create(ADDRESS + "/" + account.username()),
                account,
                account.version(),
                List.of());
    }

    @GetMapping
    @Operation(summary = "The accounts of your court; for operators, of all officers")
    List<AccountView> all(Officer keeper) {
        return desk.all(keeper);
    }

    @GetMapping("/{username}")
    @Operation(summary = "Read an account")
    ResponseEntity<AccountView> show(Officer keeper, @PathVariable String username) {
        var account = desk.show(keeper, username);
        return Outcome.shown(account, account.version());
    }

    @PostMapping("/{username}/consent")
    @Operation(summary = "Consent to roles that another person proposed; they count at once")
    @Returns(AccountView.class)
    ResponseEntity<Object> consent(
            Officer keeper,
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.consent(keeper, username, ifMatch));
    }

    @PostMapping("/{username}/roles")
    @Operation(summary = "Change an officer's roles: fewer at once, further ones with a consent")
    @Returns(AccountView.class)
    ResponseEntity<Object> roles(
            Officer keeper,
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RolesRequest request) {
        return changed(desk.changeRoles(keeper, username, ifMatch, request.roles()));
    }

    @PostMapping("/{username}/disabling")
    @Operation(summary = "Lock an account; it is refused from the next request on")
    @Returns(AccountView.class)
    ResponseEntity<Object> disable(
            Officer keeper,
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.enable(keeper, username, ifMatch, false));
    }

    @PostMapping("/{username}/enabling")
    @Operation(summary = "Unlock an account")
    @Returns(AccountView.class)
    ResponseEntity<Object> enable(
            Officer keeper,
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.enable(keeper, username, ifMatch, true));
    }

    private static ResponseEntity<Object> changed(AccountDesk.Done done) {
        return Outcome.changed(done.account(), done.account().version(), done.journal());
    }
}

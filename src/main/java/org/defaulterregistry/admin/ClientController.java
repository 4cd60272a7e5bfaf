package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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

/** Where operators keep the machines of providers, cashiers and courts. */
@RestController
@RequestMapping(ClientController.ADDRESS)
class ClientController {
    static final String ADDRESS = "/api/v1/admin/clients";

    private final ClientDesk desk;

    ClientController(ClientDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "Enter a machine; its secret stands in this answer and nowhere else")
    @Returns(value = ClientView.class, status = 201)
    ResponseEntity<Object> enter(Officer operator, @Valid @RequestBody ClientRequest request) {
        var done = desk.enter(operator, request);
        return Outcome.once(
                Outcome.created(
                        addressOf(done.client()),
                        done.client(),
                        done.client().version(),
                        done.journal()));
    }

    @GetMapping
    @Operation(summary = "Every machine with its scopes and grants")
    List<ClientView> all() {
        return desk.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a machine with its scopes and grants")
    ResponseEntity<ClientView> show(@PathVariable String id) {
        var client = desk.show(id);
        return Outcome.shown(client, client.version());
    }

    @PostMapping("/{id}/secret")
    @Operation(summary = "Have a new secret made; the old one gets no further token")
    @Returns(ClientView.class)
    ResponseEntity<Object> changeSecret(
            Officer operator,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Outcome.once(changed(desk.changeSecret(operator, id, ifMatch)));
    }

    @PostMapping("/{id}/disabling")
    @Operation(summary = "Lock a machine; its tokens are refused from the next request on")
    @Returns(ClientView.class)
    ResponseEntity<Object> disable(
            Officer operator,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.enable(operator, id, ifMatch, false));
    }

    @PostMapping("/{id}/enabling")
    @Operation(summary = "Unlock a machine")
    @Returns(ClientView.class)
    ResponseEntity<Object> enable(
            Officer operator,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.enable(operator, id, ifMatch, true));
    }

    @PostMapping("/{id}/grants")
    @Operation(summary = "Grant a measure: purposes, daily quota, days, legal basis")
    @Returns(value = ClientView.class, status = 201)
    ResponseEntity<Object> grant(
            Officer operator,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody GrantRequest request) {
        var done = desk.grant(operator, id, ifMatch, request);
        return Outcome.created(
                addressOf(done.client()), done.client(), done.client().version(), done.journal());
    }

    @PostMapping("/{id}/grants/{grantId}/ending")
    @Operation(summary = "End a grant; the next question under it is refused")
    @Returns(ClientView.class)
    ResponseEntity<Object> endGrant(
            Officer operator,
            @PathVariable String id,
            @PathVariable UUID grantId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(desk.endGrant(operator, id, grantId, ifMatch));
    }

    private static ResponseEntity<Object> changed(ClientDesk.Done done) {
        return Outcome.changed(done.client(), done.client().version(), done.journal());
    }

    private static URI addressOf(ClientView client) {
        return URI.create(ADDRESS + "/" + client.id());
    }
}

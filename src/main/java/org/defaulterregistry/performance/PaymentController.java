package org.defaulterregistry.performance;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Returns;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaymentController {
    private final PaymentDesk desk;

    PaymentController(PaymentDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/v1/payment-events", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Report a payment; the same event id twice is one payment")
    @Returns(PaymentAnswer.class)
    ResponseEntity<String> receive(Machine cashier, @Valid @RequestBody PaymentRequest payment) {
        return ResponseEntity.ok(desk.receive(cashier, payment));
    }
}

package org.defaulterregistry.proof;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.defaulterregistry.access.Citizen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
class MyProofController {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final MyProofs proofs;
    private final PastDesk past;
    private final StatementDesk statements;

    MyProofController(MyProofs proofs, PastDesk past, StatementDesk statements) {
        this.proofs = proofs;
        this.past = past;
        this.statements = statements;
    }

    @GetMapping(path = "/receipts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The receipt and the opening of every act about me, to keep for ever")
    MyReceipts receipts(Citizen citizen) {
        return proofs.of(citizen);
    }

    @GetMapping(path = "/as-of", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What the register said of me at the end of a day, and what came later")
    MyPast asOf(Citizen citizen, @RequestParam(required = false) @Nullable LocalDate on) {
        return past.of(citizen, on);
    }

    @GetMapping(path = "/certificate", produces = TEXT)
    @Operation(
            summary =
                    "A signed statement to hand on: listed or not, now or at the end of a past minute")
    String certificate(
            Citizen citizen, @RequestParam(required = false) @Nullable OffsetDateTime at) {
        return statements.of(citizen, at == null ? null : at.toInstant()).note();
    }
}

package org.defaulterregistry.proof;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.journal.SignedLog;
import org.defaulterregistry.tlog.Hash;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaves and receipts, for anyone: there is nothing about a person in either. */
@RestController
@RequestMapping("/api/v1/journal/leaves/{position}")
class LeafController {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final PublicLog log;
    private final Journal journal;

    LeafController(PublicLog log, Journal journal) {
        this.log = log;
        this.journal = journal;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read a leaf of the journal, with the receipt that it is in it")
    LeafView leaf(@PathVariable long position) {
        var receipt = covering(position).receipt(position).proof();
        var leaf = journal.leaf(position);
        return new LeafView(
                position,
                Base64.getEncoder().encodeToString(leaf),
                Hash.ofLeaf(leaf).base64(),
                receipt);
    }

    @GetMapping(path = "/receipt", produces = TEXT)
    @Operation(summary = "Get the receipt of a leaf as a file (c2sp.org/tlog-proof)")
    String receipt(@PathVariable long position) {
        return covering(position).receipt(position).proof();
    }

    private SignedLog covering(long position) {
        return log.signed()
                .filter(signed -> signed.covers(position))
                .orElseThrow(() ->
                        Problem.of(
                                ProblemType.NOT_FOUND,
                                "No signed checkpoint reaches this position yet.",
                                "If an answer has just named it, try again in ten seconds."));
    }
}

package org.defaulterregistry.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.access.ActBook.ActLeaf;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.Opening;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.journal.SignedLog;
import org.defaulterregistry.proof.ReceiptView.OpeningView;
import org.defaulterregistry.tlog.PublicLeaf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts leaf, receipt and opening together. */
@Component
class ReceiptBook {
    private final Journal journal;
    private final PublicLog log;
    private final JsonMapper json = JsonMapper.builder().build();

    ReceiptBook(Journal journal, PublicLog log) {
        this.journal = journal;
        this.log = log;
    }

    /**
     * All under one checkpoint.
     *
     * @param opened whether the caller may read what is private
     */
    List<ReceiptView> of(List<ActLeaf> leaves, boolean opened) {
        var signed = log.signed();
        return leaves.stream().map(leaf -> view(leaf, signed, opened)).toList();
    }

    private ReceiptView view(ActLeaf leaf, Optional<SignedLog> signed, boolean opened) {
        var bytes = journal.leaf(leaf.position());
        var opening = journal.opening(leaf.position());
        return new ReceiptView(
                leaf.position(),
                leaf.kind(),
                leaf.subject(),
                leaf.court(),
                PublicLeaf.parse(bytes).at(),
                opening.map(this::ruleOf).orElse(null),
                base64(bytes),
                signed.filter(log -> log.covers(leaf.position()))
                        .map(log -> log.receipt(leaf.position()).proof())
                        .orElse(null),
                opening.filter(_ -> opened).map(ReceiptBook::view).orElse(null));
    }

    private @Nullable String ruleOf(Opening opening) {
        var payload = new String(opening.payload(), StandardCharsets.UTF_8);
        return json.readTree(payload.substring(payload.indexOf('\n') + 1))
                .path("rule")
                .asString(null);
    }

    private static OpeningView view(Opening opening) {
        return new OpeningView(base64(opening.salt()), base64(opening.payload()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package org.defaulterregistry.portal.open;

import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The newest checkpoint of the journal, and a check that a leaf is under it. The check is done in
 * the reader's own browser (js/journal.js), out of the same files that every verifier reads.
 */
@Controller
class JournalPages {
    private static final String COMMAND =
            """
            curl %1$s/key > registry.key
            java -jar defaulter-registry.jar verify-journal %1$s --key registry.key --state registry.state
            java -jar defaulter-registry.jar verify-receipt receipts.json --key registry.key\
            """;

    private final PublicLog log;

    JournalPages(PublicLog log) {
        this.log = log;
    }

    /**
     * @param leaf whose proof to get by hand; if there is no such leaf: the newest
     */
    @GetMapping("/journal")
    String journal(@RequestParam(required = false) @Nullable String leaf, Model model) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().path("/journal").build();
        log.checkpoint()
                .ifPresent(note -> {
                    var head = Checkpoint.parse(note.text());
                    model.addAttribute("note", note.note());
                    model.addAttribute("head", head);
                    model.addAttribute("leaf", position(leaf, head.size()));
                });
        model.addAttribute(
                "key", log.keys().stream().findFirst().map(VerifierKey::vkey).orElse(""));
        model.addAttribute("command", COMMAND.formatted(here.toUriString()));
        return "open/journal";
    }

    private static long position(@Nullable String typed, long size) {
        try {
            var position = Long.parseLong(String.valueOf(typed).strip());
            return position >= 0 && position < size ? position : size - 1;
        } catch (NumberFormatException none) {
            return size - 1;
        }
    }
}

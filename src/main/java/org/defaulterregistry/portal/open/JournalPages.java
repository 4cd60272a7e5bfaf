package org.defaulterregistry.portal.open;

import org.defaulterregistry.journal.PublicLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The newest checkpoint of the journal, and a check that a leaf is under it. The check is done in
 * the reader's own browser (js/journal.js), out of the same files that every verifier reads.
 */
@Controller
class JournalPages {
    private final PublicLog log;

    JournalPages(PublicLog log) {
        this.log = log;
    }

    /**
     * @param leaf whose proof to read by hand; out of the journal: the newest leaf
     */
    @GetMapping("/journal")
    String journal(@RequestParam(required = false) @Nullable String leaf, Model model) {
        log.checkpoint().ifPresent(note -> model.addAttribute("note", note.note()));
        log.signed().ifPresent(signed -> {
            model.addAttribute("origin", signed.origin());
            model.addAttribute("size", signed.size());
            model.addAttribute("root", signed.root(signed.size()).toString());
            model.addAttribute("leaf", position(leaf, signed.size()));
        });
        model.addAttribute("key", log.key().orElse(""));
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

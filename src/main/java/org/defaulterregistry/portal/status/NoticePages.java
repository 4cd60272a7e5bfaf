package org.defaulterregistry.portal.status;

import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.notice.Mailbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What I was told. */
@Controller
@RequestMapping("/status/notices")
class NoticePages {
    private final Mailbox mailbox;

    NoticePages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String notices(Citizen citizen, Model model) {
        model.addAttribute("notices", mailbox.of(citizen));
        return "status/notices";
    }

    /** A second time changes nothing, so it needs no key. */
    @PostMapping("/{id}/reading")
    String read(Citizen citizen, @PathVariable UUID id) {
        mailbox.read(citizen, id);
        return "redirect:/status/notices";
    }
}

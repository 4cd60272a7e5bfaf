package org.defaulterregistry.notice;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox of whoever is signed in. */
@RestController
class NoticeController {
    private final Mailbox mailbox;

    NoticeController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/api/v1/me/notices")
    @Operation(summary = "What you are told, the newest first, read or not")
    List<NoticeView> notices(Citizen citizen) {
        return mailbox.of(citizen);
    }

    @PostMapping("/api/v1/me/notices/{id}/reading")
    @Operation(summary = "Mark a notice as read")
    NoticeView read(Citizen citizen, @PathVariable UUID id) {
        return mailbox.read(citizen, id);
    }
}

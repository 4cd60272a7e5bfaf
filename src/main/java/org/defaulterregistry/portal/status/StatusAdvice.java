package org.defaulterregistry.portal.status;

import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.citizen.Represented;
import org.defaulterregistry.notice.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Says on each page of somebody's own whose status it shows, his or a unit's, and what is unread.
 */
@ControllerAdvice(
        assignableTypes = {
            StatusPages.class,
            NoticePages.class,
            ObjectionPages.class,
            GoingUpPages.class,
            PaperPages.class,
            EmailPages.class
        })
class StatusAdvice {
    /** Under this name a page finds whose status it shows. */
    static final String HOLDER = "holder";

    private static final String OWN = "/status";

    private final Represented represented;
    private final Mailbox mailbox;

    StatusAdvice(Represented represented, Mailbox mailbox) {
        this.represented = represented;
        this.mailbox = mailbox;
    }

    /**
     * @param office by which he represents the unit whose status he wants; null: his own
     * @throws Problem 404 unless he represents it today
     */
    @ModelAttribute
    void whose(
            Citizen citizen, @PathVariable(required = false) @Nullable UUID office, Model model) {
        var units = represented.by(citizen);
        model.addAttribute("units", units);
        model.addAttribute(
                "unread", mailbox.of(citizen).stream().filter(one -> !one.isRead()).count());
        if (office == null) {
            model.addAttribute("base", OWN);
            model.addAttribute(HOLDER, citizen);
            return;
        }
        var unit =
                units.stream()
                        .filter(one -> one.office().equals(office))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        model.addAttribute("base", OWN + "/units/" + office);
        model.addAttribute("unit", unit);
        model.addAttribute(HOLDER, unit.holder());
    }
}

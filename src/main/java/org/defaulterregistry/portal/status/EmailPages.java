package org.defaulterregistry.portal.status;

import java.security.Principal;
import org.defaulterregistry.notice.MailAddresses;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where mails go that say that there is something to read: set, confirmed, removed. */
@Controller
@RequestMapping("/status/email")
class EmailPages {
    private static final String FORM = "status/email";
    private static final String HERE = "/status/email";

    private final MailAddresses addresses;
    private final Forms forms;

    EmailPages(MailAddresses addresses, Forms forms) {
        this.addresses = addresses;
        this.forms = forms;
    }

    @GetMapping
    String address(Principal person, Model model) {
        offer(person, model);
        return FORM;
    }

    @PostMapping
    String propose(Principal person, @RequestParam(defaultValue = "") String address, Model model) {
        offer(person, model);
        model.addAttribute("typed", address);
        return forms.send(
                FORM,
                model,
                () -> {
                    addresses.propose(person.getName(), address.strip());
                    return Acted.done(HERE + "?done=code-mailed");
                });
    }

    @PostMapping("/confirmation")
    String confirm(Principal person, @RequestParam(defaultValue = "") String code, Model model) {
        offer(person, model);
        return forms.send(
                FORM,
                model,
                () -> {
                    addresses.confirm(person.getName(), code);
                    return Acted.done(HERE + "?done=email-confirmed");
                });
    }

    @PostMapping("/removal")
    String remove(Principal person, Model model) {
        offer(person, model);
        return forms.send(
                FORM,
                model,
                () -> {
                    addresses.remove(person.getName());
                    return Acted.done(HERE + "?done=email-removed");
                });
    }

    private void offer(Principal person, Model model) {
        model.addAttribute("used", addresses.areUsed());
        model.addAttribute("mail", addresses.of(person.getName()));
    }
}

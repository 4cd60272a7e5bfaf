package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The service of any paper is told alike. */
@Component
class ServiceForm {
    private static final String VIEW = "court/service";

    private final Requests requests;
    private final Options options;
    private final Forms forms;

    ServiceForm(Requests requests, Options options, Forms forms) {
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    String show(Paper.About paper, Model model) {
        return show(paper, Map.of("manner", "in-person"), model);
    }

    String send(
            Supplier<Paper.About> paper,
            Map<String, String> form,
            Model model,
            Consumer<ServiceRequest> act) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var sent = new Sent(form).days("servedOn").texts("manner");
                    act.accept(requests.read(sent, ServiceRequest.class));
                    return Acted.done(paper.get().page() + "?done=served");
                },
                () -> show(paper.get(), form, model));
    }

    private String show(Paper.About paper, Map<String, String> form, Model model) {
        model.addAttribute("paper", paper);
        model.addAttribute("form", form);
        model.addAttribute("manners", options.manners());
        return VIEW;
    }
}

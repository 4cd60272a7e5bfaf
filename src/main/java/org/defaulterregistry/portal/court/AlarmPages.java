package org.defaulterregistry.portal.court;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.AlarmDesk;
import org.defaulterregistry.enforcement.AlarmFindingRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One number in the cases of many creditors: what the court finds about its own (D14). */
@Controller
@RequestMapping("/court/alarms")
class AlarmPages {
    private static final String VIEW = "court/alarm";

    private final AlarmDesk desk;
    private final Requests requests;
    private final Options options;
    private final Forms forms;

    AlarmPages(AlarmDesk desk, Requests requests, Options options, Forms forms) {
        this.desk = desk;
        this.requests = requests;
        this.options = options;
        this.forms = forms;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("alarms", desk.shownTo(officer));
        return "court/alarms";
    }

    @GetMapping("/{id}")
    String show(Officer officer, @PathVariable UUID id, Model model) {
        return show(officer, id, model, Step.empty());
    }

    @PostMapping("/{id}/finding")
    String find(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model) {
        return Step.send(
                forms,
                VIEW,
                model,
                () -> {
                    var found =
                            requests.read(
                                    new Sent(form).texts("finding", "evidence"),
                                    AlarmFindingRequest.class);
                    desk.find(officer, id, RecordPages.version(form), found);
                    return Acted.done("/court/alarms/" + id + "?done=found");
                },
                () -> show(officer, id, model, form));
    }

    private String show(Officer officer, UUID id, Model model, Map<String, String> form) {
        model.addAttribute("alarm", desk.show(officer, id));
        model.addAttribute("form", form);
        model.addAttribute("findings", options.alarmFindings());
        return VIEW;
    }
}

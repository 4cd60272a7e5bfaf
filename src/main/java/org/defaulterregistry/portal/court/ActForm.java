package org.defaulterregistry.portal.court;

import java.util.Map;
import org.springframework.ui.Model;

/** The form of a short act on people and papers: what happened, what shows it, who says so. */
final class ActForm {
    static final String VIEW = "court/paper-act";

    private ActForm() {}

    /**
     * @param kind of the act: its words begin with {@code court.act.<kind>}
     * @param back the page that it is about; the form is sent to {@code <back>/<step>}
     * @param whom by name
     * @param version of what is changed
     */
    static String show(
            Model model,
            String kind,
            String back,
            String step,
            String whom,
            int version,
            Map<String, String> form) {
        model.addAttribute("kind", kind);
        model.addAttribute("back", back);
        model.addAttribute("to", back + "/" + step);
        model.addAttribute("whom", whom);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        return VIEW;
    }
}

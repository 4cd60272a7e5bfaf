package org.defaulterregistry.portal;

import org.defaulterregistry.access.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and which door is whose. */
@Controller
class HomeController {
    private final Settings settings;

    HomeController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("demo", settings.demo());
        return "home";
    }
}

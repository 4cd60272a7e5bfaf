package org.defaulterregistry.portal;

import java.util.List;
import org.defaulterregistry.statistics.LiveFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and which door is whose. */
@Controller
class HomeController {
    private static final List<HomeDoor> DOORS =
            List.of(
                    new HomeDoor("/status", "citizen"),
                    new HomeDoor("/court", "court"),
                    new HomeDoor("/provider", "provider"),
                    new HomeDoor("/register", "everyone"));

    private final LiveFigures figures;

    HomeController(LiveFigures figures) {
        this.figures = figures;
    }

    /**
     * @param name the part of its keys in the messages files
     */
    public record HomeDoor(String path, String name) {}

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("figures", figures.now());
        model.addAttribute("doors", DOORS);
        return "home";
    }
}

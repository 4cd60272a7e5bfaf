package org.defaulterregistry.portal;

import java.util.List;
import org.defaulterregistry.access.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which one signs in; in a demo also with one click. */
@Controller
class SignInController {
    private static final List<DemoGroup> DEMO =
            List.of(
                    new DemoGroup(
                            "citizen",
                            List.of(
                                    "demo.li",
                                    "demo.wang",
                                    "demo.zhao",
                                    "demo.chen",
                                    "demo.sun",
                                    "demo.zhou",
                                    "demo.wu",
                                    "demo.zhang")),
                    new DemoGroup(
                            "court",
                            List.of(
                                    "clerk.haidian",
                                    "judge.haidian",
                                    "president.haidian",
                                    "judge2.haidian",
                                    "judge.first",
                                    "courtadmin.haidian")),
                    new DemoGroup("provider", List.of("desk.air", "desk.hotel", "desk.bank")),
                    new DemoGroup("registry", List.of("auditor.one", "operator.one")));

    private final Settings settings;

    SignInController(Settings settings) {
        this.settings = settings;
    }

    /**
     * Made-up people that go together.
     *
     * @param name the end of its key in the messages files
     */
    public record DemoGroup(String name, List<String> people) {}

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("demoGroups", settings.demo() ? DEMO : List.of());
        return "sign-in";
    }
}

package org.defaulterregistry.portal.status;

import static org.defaulterregistry.portal.status.StatusAdvice.HOLDER;

import java.util.List;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.citizen.MyStatus;
import org.defaulterregistry.citizen.StatusDesk;
import org.defaulterregistry.citizen.WaysOffDesk;
import org.defaulterregistry.waysoff.Bound;
import org.defaulterregistry.waysoff.WayOff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Am I on it, why, until when, what takes me off, and who asked. */
@Controller
@RequestMapping({"/status", "/status/units/{office}"})
class StatusPages {
    private final StatusDesk desk;
    private final WaysOffDesk waysOff;
    private final ClosedToMe closed;

    StatusPages(StatusDesk desk, WaysOffDesk waysOff, ClosedToMe closed) {
        this.desk = desk;
        this.waysOff = waysOff;
        this.closed = closed;
    }

    /**
     * The first thing to do.
     *
     * @param about what it is a way out of
     */
    public record NextStep(Bound about, WayOff way) {}

    @GetMapping
    String status(@ModelAttribute(name = HOLDER, binding = false) Citizen holder, Model model) {
        var status = desk.of(holder);
        var ways = waysOff.of(holder);
        model.addAttribute("status", status);
        model.addAttribute("ways", ways);
        model.addAttribute("next", next(ways.binding()));
        model.addAttribute("nothing", isNothing(status));
        model.addAttribute("closed", closed.to(status, model.containsAttribute("unit")));
        model.addAttribute("open", ClosedToMe.NOT_CLOSED);
        return "status/status";
    }

    @GetMapping("/ways-off")
    String waysOff(@ModelAttribute(name = HOLDER, binding = false) Citizen holder, Model model) {
        model.addAttribute("ways", waysOff.of(holder));
        return "status/ways-off";
    }

    @GetMapping("/look-ups")
    String lookUps(@ModelAttribute(name = HOLDER, binding = false) Citizen holder, Model model) {
        model.addAttribute("status", desk.of(holder));
        return "status/look-ups";
    }

    /** What binds today comes before what will. */
    private static @Nullable NextStep next(List<Bound> binding) {
        return binding.stream()
                .filter(bound -> !bound.waysOff().isEmpty())
                .min((one, other) -> Boolean.compare(binds(other), binds(one)))
                .map(bound -> new NextStep(bound, bound.waysOff().getFirst()))
                .orElse(null);
    }

    private static boolean binds(Bound bound) {
        return bound.state().equals("in-force");
    }

    private static boolean isNothing(MyStatus status) {
        return status.entries().isEmpty()
                && status.consumptionOrders().isEmpty()
                && status.offices().isEmpty()
                && status.permits().isEmpty()
                && status.exitBans().isEmpty()
                && status.whoAsked().isEmpty();
    }
}

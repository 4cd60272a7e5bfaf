package org.defaulterregistry.portal.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.check.Usage;
import org.defaulterregistry.check.Usage.OfDay;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How much a provider has asked, and how much it may still ask today. */
@Controller
class UsagePages {
    private static final int DAYS_SHOWN = 30;

    private final Usage usage;
    private final Clients clients;
    private final Granted granted;
    private final Clock clock;

    UsagePages(Usage usage, Clients clients, Granted granted, Clock clock) {
        this.usage = usage;
        this.clients = clients;
        this.granted = granted;
        this.clock = clock;
    }

    /**
     * @param left people who may still be asked about today
     * @param until the last day; null: until it is ended
     */
    public record GrantLine(
            String measure,
            long asked,
            long left,
            long quota,
            String legalBasis,
            @Nullable LocalDate until) {}

    public record DayLine(LocalDate day, String measure, long people) {}

    @GetMapping("/provider/usage")
    String usage(Machine provider, Model model) {
        var today = CourtTime.dayOf(clock.instant());
        var days = usage.of(provider.clientId(), today.minusDays(DAYS_SHOWN - 1), today);
        model.addAttribute(
                "grants",
                clients.grantsOn(provider.clientId(), today).stream()
                        .map(grant -> line(grant, asked(days, today, grant.measure())))
                        .toList());
        model.addAttribute(
                "days",
                days.stream()
                        .map(one ->
                                new DayLine(one.day(), granted.nameOf(one.measure()), one.people()))
                        .toList());
        return "provider/usage";
    }

    private GrantLine line(Grant grant, long asked) {
        return new GrantLine(
                granted.nameOf(grant.measure()),
                asked,
                Math.max(0, grant.dailyQuota() - asked),
                grant.dailyQuota(),
                grant.legalBasis(),
                grant.validTo());
    }

    private static long asked(List<OfDay> days, LocalDate today, String measure) {
        return days.stream()
                .filter(one -> one.day().equals(today) && one.measure().equals(measure))
                .mapToLong(OfDay::people)
                .sum();
    }
}

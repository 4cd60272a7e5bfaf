package org.defaulterregistry.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Deputies;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An absent president names a judge who signs in his place (R-DECIDE-5, D13). */
@Component
public class DeputyDesk {
    private static final String RULE = "R-DECIDE-5";
    private static final int LONGEST_MONTHS = 3;

    private final Deputies deputies;
    private final AdminActs acts;
    private final AdminViews views;
    private final Clock clock;

    DeputyDesk(Deputies deputies, AdminActs acts, AdminViews views, Clock clock) {
        this.deputies = deputies;
        this.acts = acts;
        this.views = views;
        this.clock = clock;
    }

    /** What was done, and its leaves. */
    public record Done(DeputyView deputy, List<Receipt> journal) {}

    @Transactional
    public Done name(Officer president, DeputyRequest request) {
        onlyThePresident(president);
        daysFit(request.from(), request.until());
        var named =
                deputies.name(
                        president,
                        request.deputy(),
                        request.from(),
                        request.until(),
                        request.reason());
        var journal =
                acts.decided(
                        president,
                        Role.PRESIDENT,
                        named.getId(),
                        Map.of(
                                "what", "deputy named",
                                "rule", RULE,
                                "deputy", request.deputy(),
                                "from", request.from(),
                                "until", request.until(),
                                "reason", request.reason()));
        return new Done(views.from(named), journal);
    }

    /** Ends at once: the deputy's next signature is refused. */
    @Transactional
    public Done end(Officer president, UUID id, @Nullable String ifMatch) {
        var named = deputies.find(president, id).orElseThrow(Problem::notFound);
        onlyThePresident(president);
        Version.mustMatch(ifMatch, named.getVersion());
        if (named.isOver(today())) {
            throw Problem.of(
                    ProblemType.CONFLICT, "It is over already.", "There is nothing left to do.");
        }
        named.end(president.name(), clock.instant());
        var journal =
                acts.decided(
                        president,
                        Role.PRESIDENT,
                        id,
                        Map.of("what", "deputy ended", "deputy", named.getDeputy()));
        return new Done(views.from(named), journal);
    }

    @Transactional(readOnly = true)
    public List<DeputyView> all(Officer officer) {
        return deputies.ofCourt(officer.court()).stream().map(views::from).toList();
    }

    @Transactional(readOnly = true)
    public DeputyView show(Officer officer, UUID id) {
        return views.from(deputies.find(officer, id).orElseThrow(Problem::notFound));
    }

    /** A deputy signs in the president's place; who signs in it is not for him to say. */
    private static void onlyThePresident(Officer president) {
        if (!president.roles().contains(Role.PRESIDENT)) {
            throw Problem.under(
                    RULE,
                    ProblemType.NOT_ALLOWED,
                    "A deputy does not name or end a deputy.",
                    "Ask the court president.");
        }
    }

    private void daysFit(LocalDate from, LocalDate until) {
        if (from.isBefore(today())) {
            throw Problem.invalid(
                    "/from", "This day is over.", "Write today or a later day, at court time.");
        }
        if (until.isBefore(from) || until.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw Problem.invalid(
                    "/until",
                    "This is no last day for that first day.",
                    "Write the first day or a later one, at most three months after it.");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Who does what on which day; what falls on a day on which the registry is down is done on the
 * next.
 */
final class Deeds {
    private static final String DEBT = "1000.00";

    private final Map<LocalDate, List<Runnable>> planned = new HashMap<>();
    private final Bench bench;
    private final RandomGenerator random;
    private LocalDate today = LocalDate.MIN;

    Deeds(Bench bench, RandomGenerator random) {
        this.bench = bench;
        this.random = random;
    }

    /** Does all that was planned up to today, and says how much that was. */
    int of(LocalDate since, LocalDate today) {
        this.today = today;
        var done = 0;
        for (var day = since; !day.isAfter(today); day = day.plusDays(1)) {
            var deeds = planned.getOrDefault(day, List.of());
            deeds.forEach(Runnable::run);
            done += deeds.size();
            planned.remove(day);
        }
        return done;
    }

    void plan(LocalDate day, Runnable deed) {
        planned.computeIfAbsent(day, _ -> new ArrayList<>()).add(deed);
    }

    /** What becomes of somebody who has just been listed. */
    void follow(Life life) {
        var day = life.decided.plusDays(random.nextInt(1, 500));
        switch (life.fate) {
            case NOTHING -> {}
            case PAYS -> plan(day, () -> paid(life, DEBT, today));
            case PAYS_LATE_REPORTED -> plan(day, () -> paid(life, DEBT, reportedLate(life)));
            case PAYS_IN_PARTS -> inParts(life, day);
            case PAYS_TOO_MUCH -> plan(day, () -> paid(life, "1000.01", today));
            case PAYS_AND_IT_IS_REPORTED_TWICE -> plan(day, () -> twice(life));
            case PAYS_AND_IT_BOUNCES -> bounces(life, day);
            case SETTLES_AND_PERFORMS -> settles(life, day);
            case CREDITOR_LETS_GO ->
                    stops(life, day, "creditor-written-application", ", \"courtConsents\": true");
            case NOTHING_FOUND ->
                    stops(
                            life,
                            day,
                            "this-round-of-enforcement-terminated",
                            ", \"searches\": 2, \"assetsFound\": false");
            case BANKRUPT ->
                    stops(
                            life,
                            day,
                            "enforcement-suspended",
                            ", \"suspendedBecause\": \"bankruptcy\"");
            case SUSPENDED_OTHERWISE ->
                    plan(
                            day,
                            () ->
                                    bench.happens(
                                            life,
                                            "enforcement-suspended",
                                            today,
                                            ", \"suspendedBecause\": \"other\""));
            case NOT_ENFORCED -> stops(life, day, "ruling-not-to-enforce", "");
            case ENDED_FOR_GOOD -> stops(life, day, "enforcement-terminated", "");
            case WRONG_PERSON -> plan(day, () -> withdrawn(life));
            case FLIES_WITH_PERMIT -> plan(later(life, day), () -> flies(life));
        }
        if (life.lastDay != null && random.nextBoolean()) {
            plan(life.lastDay.plusDays(1), () -> deletedOnTime(life));
        }
    }

    private void paid(Life life, String amount, LocalDate paidOn) {
        bench.pays(life, UUID.randomUUID().toString(), amount, paidOn, "");
        life.performed(paidOn, today);
        if (life.fixedTerm && !life.hasEnded() && random.nextBoolean()) {
            plan(today.plusDays(20), () -> deletedEarly(life));
        }
    }

    /** The money came before, but not before the decision; the court learns of it today. */
    private LocalDate reportedLate(Life life) {
        var days = Math.min(20, life.decided.until(today).getDays());
        return today.minusDays(random.nextInt(days + 1));
    }

    private void inParts(Life life, LocalDate day) {
        plan(day, () -> bench.pays(life, UUID.randomUUID().toString(), "999.99", today, ""));
        if (random.nextBoolean()) {
            plan(day.plusDays(30), () -> paid(life, "0.01", today));
        }
    }

    private void twice(Life life) {
        var event = UUID.randomUUID().toString();
        var first = bench.pays(life, event, DEBT, today, "");
        life.performed(today, today);
        if (!bench.pays(life, event, DEBT, today, "").text().equals(first.text())) {
            throw new AssertionError("the same event was answered twice, and not alike");
        }
    }

    /** Nobody is listed again for it (R-AMOUNT-1). */
    private void bounces(Life life, LocalDate day) {
        var event = UUID.randomUUID().toString();
        plan(
                day,
                () -> {
                    bench.pays(life, event, DEBT, today, "");
                    life.performed(today, today);
                });
        plan(
                day.plusDays(7),
                () ->
                        bench.pays(
                                life,
                                UUID.randomUUID().toString(),
                                DEBT,
                                today,
                                ", \"reverses\": \"" + event + "\""));
    }

    private void settles(Life life, LocalDate day) {
        plan(day, () -> bench.happens(life, "settlement-reached", today, ""));
        plan(
                day.plusDays(60),
                () -> {
                    bench.happens(life, "settlement-fully-performed", today, "");
                    life.performed(today, today);
                });
    }

    private void stops(Life life, LocalDate day, String event, String more) {
        plan(
                day,
                () -> {
                    bench.happens(life, event, today, more);
                    life.enforcementStopped(today);
                });
    }

    private void withdrawn(Life life) {
        if (!life.hasEnded()) {
            bench.withdraws(life, today);
            life.withdrawn(today);
        }
    }

    private void deletedEarly(Life life) {
        if (!life.hasEnded() && life.isIn(today)) {
            bench.deletes(life, "performed", today);
            life.entryEnds(today);
        }
    }

    private void deletedOnTime(Life life) {
        if (!life.hasEnded() && !life.mustBeDeleted(today)) {
            bench.deletes(life, "term-expired", today);
            life.entryEnds(today);
        }
    }

    private void flies(Life life) {
        if (life.isOrdered(today)) {
            var last = today.plusDays(random.nextInt(1, 28));
            bench.permitsToFly(life, today, last);
            life.permitted(today, last);
        }
    }

    /** Once the entry binds. */
    private static LocalDate later(Life life, LocalDate day) {
        return day.isBefore(life.binds) ? life.binds.plusDays(3) : day;
    }
}

package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.listing.DraftRequest.ProvenGround;
import org.jspecify.annotations.Nullable;

/** Whether a draft tells what its grounds need, and nothing that belongs to another ground. */
final class DraftCheck {
    private static final List<Part> PARTS =
            List.of(
                    new Part(2, "by", false, ProvenGround::by),
                    new Part(2, "circumstancesSerious", false, ProvenGround::circumstancesSerious),
                    new Part(4, "assetReport", false, ProvenGround::assetReport),
                    new Part(5, "orderId", true, ProvenGround::orderId),
                    new Part(5, "breachedOn", true, ProvenGround::breachedOn),
                    new Part(6, "settledOn", true, ProvenGround::settledOn),
                    new Part(6, "notDone", true, ground -> Words.of(ground.notDone())));

    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private DraftCheck(LocalDate today) {
        this.today = today;
    }

    private record Part(
            int ground,
            String name,
            boolean needed,
            Function<ProvenGround, @Nullable Object> value) {}

    /**
     * @throws Problem 422 with one fault for each fact that is missing or out of place
     */
    static void check(DraftRequest draft, LocalDate today) {
        var check = new DraftCheck(today);
        check.grounds(draft.grounds());
        if (draft.facts().student() && Words.of(draft.facts().debtKind()) == null) {
            check.missing("/facts/debtKind", "Write campus-loan or other.");
        }
        if (!check.faults.isEmpty()) {
            throw Problem.invalid(check.faults);
        }
    }

    private void grounds(List<ProvenGround> grounds) {
        for (int i = 0; i < grounds.size(); i++) {
            ground("/grounds/" + i, grounds.get(i));
        }
        if (grounds.stream().map(ProvenGround::ground).distinct().count() != grounds.size()) {
            faults.add(
                    new Fault("/grounds", "A ground stands here twice", "Name each ground once."));
        }
    }

    private void ground(String at, ProvenGround ground) {
        if (ground.ground() < 1 || ground.ground() > 6) {
            faults.add(
                    new Fault(
                            at + "/ground",
                            "Art. 1 has six grounds",
                            "Write a number from 1 to 6."));
            return;
        }
        PARTS.forEach(part -> part(at + "/" + part.name(), part, ground));
        Stream.of("breachedOn", "settledOn")
                .filter(name -> isInTheFuture(name, ground))
                .forEach(name ->
                        faults.add(
                                new Fault(
                                        at + "/" + name,
                                        "This day is in the future",
                                        "Write a day up to today, at court time (UTC+8).")));
    }

    private void part(String at, Part part, ProvenGround ground) {
        var told = part.value().apply(ground) != null;
        if (ground.ground() == part.ground() && part.needed() && !told) {
            missing(at, "Ground " + part.ground() + " cannot be decided without it.");
        } else if (ground.ground() != part.ground() && told) {
            faults.add(
                    new Fault(
                            at,
                            "This fact belongs to ground " + part.ground(),
                            "Write it beside that ground, or leave it out."));
        }
    }

    private boolean isInTheFuture(String name, ProvenGround ground) {
        var day = name.equals("breachedOn") ? ground.breachedOn() : ground.settledOn();
        return day != null && day.isAfter(today);
    }

    private void missing(String at, String mend) {
        faults.add(new Fault(at, "This value is missing", mend));
    }
}

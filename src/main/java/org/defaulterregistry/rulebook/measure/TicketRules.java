package org.defaulterregistry.rulebook.measure;

import static org.defaulterregistry.rulebook.LawText.CONSUMPTION_PROVISIONS_2015;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.defaulterregistry.rulebook.Citation;

/**
 * Which measure a ticket falls under. What is not named stays open: nobody is to be kept from
 * travelling.
 */
public final class TicketRules {

    public static final String AIR = "air-travel";
    public static final String SOFT_SLEEPER = "train-soft-sleeper";
    public static final String G_TRAIN = "train-g-all-seats";
    public static final String EMU_FIRST_CLASS = "train-emu-first-class";
    public static final String SHIP = "ship-second-class";

    public static final Citation FIRST_ITEM =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3(1)", "Art. 3(1)(1)");
    public static final Citation NINTH_ITEM =
            CONSUMPTION_PROVISIONS_2015.rule("R-CONS-3(9)", "Art. 3(1)(9)");

    /** Every kind of seat that a train has. */
    public static final List<String> TRAIN_SEATS =
            List.of(
                    "business-class",
                    "first-class",
                    "second-class",
                    "soft-sleeper",
                    "hard-sleeper",
                    "soft-seat",
                    "hard-seat",
                    "no-seat");

    private static final Set<String> OTHER_EMU_TRAINS = Set.of("C", "D");
    private static final Set<String> FIRST_CLASS_OR_BETTER =
            Set.of("business-class", "first-class");
    private static final Set<String> SECOND_CLASS_OR_BETTER_AT_SEA =
            Set.of("first-class", "second-class");

    private TicketRules() {}

    /** Every seat on a G train is closed, whichever it is. */
    public static boolean everySeatClosed(String trainPrefix) {
        return trainPrefix.equals("G");
    }

    public static Optional<String> onTrain(String trainPrefix, String seat) {
        if (everySeatClosed(trainPrefix)) {
            return Optional.of(G_TRAIN);
        }
        if (seat.equals("soft-sleeper")) {
            return Optional.of(SOFT_SLEEPER);
        }
        return Optional.of(EMU_FIRST_CLASS)
                .filter(_ -> OTHER_EMU_TRAINS.contains(trainPrefix))
                .filter(_ -> FIRST_CLASS_OR_BETTER.contains(seat));
    }

    public static Optional<String> onShip(String seat) {
        return Optional.of(SHIP).filter(_ -> SECOND_CLASS_OR_BETTER_AT_SEA.contains(seat));
    }
}

package org.defaulterregistry.simulation;

import java.util.random.RandomGenerator;

/** What becomes of somebody on the list. */
enum Fate {
    NOTHING(20),
    PAYS(25),
    PAYS_LATE_REPORTED(5),
    PAYS_IN_PARTS(8),
    PAYS_TOO_MUCH(4),
    PAYS_AND_IT_IS_REPORTED_TWICE(5),
    PAYS_AND_IT_BOUNCES(4),
    SETTLES_AND_PERFORMS(4),
    CREDITOR_LETS_GO(4),
    NOTHING_FOUND(5),
    BANKRUPT(5),
    SUSPENDED_OTHERWISE(3),
    NOT_ENFORCED(3),
    ENDED_FOR_GOOD(3),
    WRONG_PERSON(3),
    FLIES_WITH_PERMIT(4);

    private static final int ALL = 105;

    private final int share;

    Fate(int share) {
        this.share = share;
    }

    static Fate drawn(RandomGenerator random) {
        var left = random.nextInt(ALL);
        for (var fate : values()) {
            left -= fate.share;
            if (left < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("the shares do not add up");
    }
}

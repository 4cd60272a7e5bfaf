package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Role.CLERK;
import static org.defaulterregistry.access.Role.JUDGE;
import static org.defaulterregistry.access.Role.PRESIDENT;

import java.util.Set;
import org.defaulterregistry.access.Officer;

/** The courts that have cases, with the officers who act in them. */
enum Bench {
    CHAOYANG(DemoCast.CHAOYANG, "京0105", "chaoyang", DemoCast.THIRD, "third"),
    HAIDIAN(DemoCast.HAIDIAN, "京0108", "haidian", DemoCast.FIRST, "first"),
    XUHUI(DemoCast.XUHUI, "沪0104", "xuhui", DemoCast.SHANGHAI, "shanghai");

    private final String court;
    private final String code;
    private final String accounts;
    private final String courtAbove;
    private final String accountsAbove;

    Bench(String court, String code, String accounts, String courtAbove, String accountsAbove) {
        this.court = court;
        this.code = code;
        this.accounts = accounts;
        this.courtAbove = courtAbove;
        this.accountsAbove = accountsAbove;
    }

    String court() {
        return court;
    }

    String code() {
        return code;
    }

    Officer clerk() {
        return new Officer("clerk." + accounts, court, Set.of(CLERK));
    }

    Officer judge() {
        return new Officer("judge." + accounts, court, Set.of(JUDGE));
    }

    /** Takes no part in listings, and so decides on objections to them. */
    Officer secondJudge() {
        return new Officer("judge2." + accounts, court, Set.of(JUDGE));
    }

    Officer clerkAbove() {
        return new Officer("clerk." + accountsAbove, courtAbove, Set.of(CLERK));
    }

    Officer president() {
        return new Officer("president." + accounts, court, Set.of(JUDGE, PRESIDENT));
    }
}

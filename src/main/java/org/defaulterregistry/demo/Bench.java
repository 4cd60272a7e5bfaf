package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Role.CLERK;
import static org.defaulterregistry.access.Role.JUDGE;
import static org.defaulterregistry.access.Role.PRESIDENT;

import java.util.Set;
import org.defaulterregistry.access.Officer;

/** The courts that have cases, with the officers who act in them. */
enum Bench {
    CHAOYANG(DemoCast.CHAOYANG, "京0105", "chaoyang"),
    HAIDIAN(DemoCast.HAIDIAN, "京0108", "haidian"),
    XUHUI(DemoCast.XUHUI, "沪0104", "xuhui");

    private final String court;
    private final String code;
    private final String accounts;

    Bench(String court, String code, String accounts) {
        this.court = court;
        this.code = code;
        this.accounts = accounts;
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

    Officer president() {
        return new Officer("president." + accounts, court, Set.of(JUDGE, PRESIDENT));
    }
}

package org.defaulterregistry.rulebook.waysoff;

import org.defaulterregistry.rulebook.identity.DeathRules;

/** Whom it binds has died: the court looks by itself at what becomes of it (R-SELF-CHECK). */
public final class DeathWays {
    private DeathWays() {}

    public static Way review(Way.By due) {
        return Way.of(WayKind.REVIEW_AFTER_DEATH, DeathRules.REVIEW, Missing.DECISION).courtBy(due);
    }
}

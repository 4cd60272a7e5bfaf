package org.defaulterregistry.rulebook.waysoff;

import static org.defaulterregistry.rulebook.waysoff.Actor.COURT;
import static org.defaulterregistry.rulebook.waysoff.Actor.CREDITOR;
import static org.defaulterregistry.rulebook.waysoff.Actor.DEBTOR;
import static org.defaulterregistry.rulebook.waysoff.Actor.HIGHER_COURT;
import static org.defaulterregistry.rulebook.waysoff.Actor.NOBODY;
import static org.defaulterregistry.rulebook.waysoff.Actor.UNIT;
import static org.defaulterregistry.rulebook.waysoff.Actor.YOU;
import static org.defaulterregistry.rulebook.waysoff.Actor.YOU_AND_CREDITOR;
import static org.defaulterregistry.rulebook.waysoff.Effect.ENDS_BY_ITSELF;
import static org.defaulterregistry.rulebook.waysoff.Effect.MAY_END;
import static org.defaulterregistry.rulebook.waysoff.Effect.MUST_END;
import static org.defaulterregistry.rulebook.waysoff.Effect.MUST_END_IF_FOUNDED;
import static org.defaulterregistry.rulebook.waysoff.Effect.RESTS;

import java.util.Locale;

/** Every way off there is, with who takes the next step and what the law says at its end. */
public enum WayKind {
    PERFORM_IN_GRACE(YOU, MUST_END),
    PERFORM(YOU, MUST_END),
    /** An entry with a term: performance opens the court's discretion and no more. */
    PERFORM_EARLY(YOU, MAY_END),
    PERFORM_FOR_ORDER(YOU, MUST_END),
    PERFORM_FOR_BAN(YOU, MUST_END),
    DEBTOR_PERFORMS(DEBTOR, MUST_END),
    DEBTOR_SETTLES(DEBTOR, MUST_END),
    UNIT_PERFORMS_IN_GRACE(UNIT, MUST_END),
    UNIT_PERFORMS(UNIT, MUST_END),
    UNIT_PERFORMS_EARLY(UNIT, MAY_END),
    UNIT_SETTLES_IN_GRACE(UNIT, MUST_END),
    UNIT_SETTLES(UNIT, MUST_END),
    UNIT_SETTLES_EARLY(UNIT, MAY_END),
    /** A decision held for its filing: who has performed by then is not listed. */
    PERFORM_BEFORE_FILING(YOU, MUST_END),
    SETTLE_BEFORE_FILING(YOU_AND_CREDITOR, MUST_END),
    AWAITING_FILING(COURT, RESTS),
    SETTLE(YOU_AND_CREDITOR, MUST_END),
    CARRY_OUT_SETTLEMENT(YOU, MUST_END),
    SETTLE_IN_GRACE(YOU_AND_CREDITOR, MUST_END),
    /** An entry with a term: a settlement that was carried out is no more than performance. */
    SETTLE_EARLY(YOU_AND_CREDITOR, MAY_END),
    SETTLE_FOR_ORDER(YOU_AND_CREDITOR, MUST_END),
    SETTLE_FOR_BAN(YOU_AND_CREDITOR, MUST_END),
    CREDITOR_APPLIES(CREDITOR, MAY_END),
    CREDITOR_ASKS_EARLY(CREDITOR, MAY_END),
    /** 终本, and then two searches that find nothing. */
    TWO_EMPTY_SEARCHES(COURT, MUST_END),
    RETRIAL(COURT, MUST_END),
    BANKRUPTCY(COURT, MUST_END),
    /** 不予执行, of an award or a notarised instrument. */
    NOT_TO_ENFORCE(COURT, MUST_END),
    /** 终结执行. */
    ENDED_FOR_GOOD(COURT, MUST_END),
    TERM_END(NOBODY, ENDS_BY_ITSELF),
    UNIT_TERM_END(NOBODY, ENDS_BY_ITSELF),
    PERIOD_END(NOBODY, ENDS_BY_ITSELF),
    /** What ends the entry has happened, and the court has its three working days. */
    DELETION_OWED(COURT, MUST_END),
    /** The term is over, and the entry binds nobody. */
    AWAITING_DELETION(COURT, ENDS_BY_ITSELF),
    EARLY_DELETION_PENDING(COURT, MAY_END),
    ASK_EARLY_DELETION(YOU, MAY_END),
    CORRECT_CONDUCT(YOU, MAY_END),
    /** Enforcement has stopped, and by the letter an entry with a term stays. */
    COURT_LOOKS_AGAIN(COURT, MAY_END),
    /** The same, once it is before the court. */
    LOOK_PENDING(COURT, MAY_END),
    /** Its court looks whether the entry should ever have been. */
    WITHDRAWAL_PENDING(COURT, MAY_END),
    SECURITY_OR_CONSENT(YOU, MAY_END),
    OBJECT_TO_ENTRY(YOU, MUST_END_IF_FOUNDED),
    OBJECT_TO_ORDER(YOU, MUST_END_IF_FOUNDED),
    OBJECT_TO_OFFICE(YOU, MUST_END_IF_FOUNDED),
    RECONSIDER_BAN(YOU, MUST_END_IF_FOUNDED),
    OBJECTION_PENDING(COURT, MUST_END_IF_FOUNDED),
    GO_UP(YOU, MUST_END_IF_FOUNDED),
    RECONSIDERATION_PENDING(HIGHER_COURT, MUST_END_IF_FOUNDED),
    LEFT_OFFICE(YOU, MUST_END_IF_FOUNDED),
    /** An exit ban hits the holder of an office who is not, or no longer, its holder. */
    NOT_OF_THE_GROUP(YOU, MUST_END_IF_FOUNDED),
    /** The court knows of a death, and owes a look at what its case does. */
    REVIEW_AFTER_DEATH(COURT, MAY_END),
    IN_DISPUTE(COURT, RESTS),
    PRIVATE_CONSUMPTION(YOU, RESTS),
    PERMIT(YOU, RESTS),
    URGENT_TRAVEL(YOU, RESTS);

    private final Actor who;
    private final Effect effect;

    WayKind(Actor who, Effect effect) {
        this.who = who;
        this.effect = effect;
    }

    public Actor who() {
        return who;
    }

    public Effect effect() {
        return effect;
    }

    /** The word on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its step is to pay, to act or to refrain, as the judgment orders. */
    public boolean isPerformance() {
        return switch (this) {
            case PERFORM_IN_GRACE,
                    PERFORM_BEFORE_FILING,
                    PERFORM,
                    PERFORM_EARLY,
                    PERFORM_FOR_ORDER,
                    PERFORM_FOR_BAN ->
                    true;
            default -> false;
        };
    }

    /** Its step is to settle, or to carry a settlement out, whatever that ends. */
    public boolean isSettlement() {
        return switch (this) {
            case SETTLE_IN_GRACE,
                    SETTLE_BEFORE_FILING,
                    SETTLE_EARLY,
                    SETTLE_FOR_ORDER,
                    SETTLE_FOR_BAN ->
                    true;
            default -> false;
        };
    }

    /** Its step is the unit's: to settle, and to carry the settlement out. */
    public boolean isSettlementOfTheUnit() {
        return switch (this) {
            case UNIT_SETTLES_IN_GRACE, UNIT_SETTLES, UNIT_SETTLES_EARLY -> true;
            default -> false;
        };
    }

    /** It ends an entry without a term, published or not, and nobody's performance is in it. */
    public boolean isTriggerBesidePerformance() {
        return switch (this) {
            case CREDITOR_APPLIES,
                    TWO_EMPTY_SEARCHES,
                    RETRIAL,
                    BANKRUPTCY,
                    NOT_TO_ENFORCE,
                    ENDED_FOR_GOOD ->
                    true;
            default -> false;
        };
    }

    /** It is open to the living alone; after a death it is left out. */
    public boolean isOfTheLiving() {
        return switch (this) {
            case CORRECT_CONDUCT, LEFT_OFFICE, PRIVATE_CONSUMPTION, PERMIT, URGENT_TRAVEL -> true;
            default -> false;
        };
    }
}

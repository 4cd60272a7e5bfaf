package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;

import org.defaulterregistry.rulebook.Citation;

/**
 * Why a debtor may be listed: six closed grounds. A ground without its evidence cannot be written
 * down.
 */
public sealed interface Ground {

    /** What shows it, in the court's words. */
    String evidence();

    /** Able to perform, but refuses. */
    record RefusesThoughAble(String evidence) implements Ground {
        public RefusesThoughAble {
            Evidence.require(evidence);
        }
    }

    /** Obstructs or resists enforcement by forged evidence, violence, threats or the like. */
    record ObstructsEnforcement(String evidence) implements Ground {
        public ObstructsEnforcement {
            Evidence.require(evidence);
        }
    }

    /** Evades enforcement by sham litigation or arbitration, or by hiding or moving property. */
    record EvadesEnforcement(String evidence) implements Ground {
        public EvadesEnforcement {
            Evidence.require(evidence);
        }
    }

    /** Refuses to report property, reports falsely, or late without good reason. */
    record BreaksReportingDuty(String evidence) implements Ground {
        public BreaksReportingDuty {
            Evidence.require(evidence);
        }
    }

    /** Breaks a consumption restriction order. */
    record BreaksConsumptionOrder(String evidence) implements Ground {
        public BreaksConsumptionOrder {
            Evidence.require(evidence);
        }
    }

    /** Refuses without good reason to carry out an enforcement settlement. */
    record BreaksSettlement(String evidence) implements Ground {
        public BreaksSettlement {
            Evidence.require(evidence);
        }
    }

    /** Its number in Art. 1 of the text of 2017; the text of 2013 counted otherwise. */
    default int number() {
        return switch (this) {
            case RefusesThoughAble _ -> 1;
            case ObstructsEnforcement _ -> 2;
            case EvadesEnforcement _ -> 3;
            case BreaksReportingDuty _ -> 4;
            case BreaksConsumptionOrder _ -> 5;
            case BreaksSettlement _ -> 6;
        };
    }

    default Citation citation() {
        return citationOf(number());
    }

    static Citation citationOf(int number) {
        return LIST_PROVISIONS_2017.rule("R-LIST-1(" + number + ")", "Art. 1(" + number + ")");
    }

    /** Whether it gives the entry a term (R-TERM-1, R-TERM-2). */
    default boolean carriesTerm() {
        return switch (this) { // no default: a seventh ground must answer here before it compiles
            case RefusesThoughAble _ -> false;
            case ObstructsEnforcement _,
                    EvadesEnforcement _,
                    BreaksReportingDuty _,
                    BreaksConsumptionOrder _,
                    BreaksSettlement _ ->
                    true;
        };
    }

    /** The ground of this number. */
    static Ground of(int number, String evidence) {
        return switch (number) {
            case 1 -> new RefusesThoughAble(evidence);
            case 2 -> new ObstructsEnforcement(evidence);
            case 3 -> new EvadesEnforcement(evidence);
            case 4 -> new BreaksReportingDuty(evidence);
            case 5 -> new BreaksConsumptionOrder(evidence);
            case 6 -> new BreaksSettlement(evidence);
            default -> throw new IllegalArgumentException("Art. 1 has six grounds, not " + number);
        };
    }
}

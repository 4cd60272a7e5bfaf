package org.defaulterregistry.rulebook.listing;

/** The steps and the form of a listing decision. */
public interface DecisionFacts {

    /** An enforcement notice with the warning about the list reached the debtor. */
    boolean noticeCarriedWarning();

    boolean reasonsStated();

    boolean termStated();

    boolean signedByCourtPresident();

    /** The decision has a term that it must state. */
    boolean needsTerm();
}

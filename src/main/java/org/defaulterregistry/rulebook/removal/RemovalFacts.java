package org.defaulterregistry.rulebook.removal;

import org.defaulterregistry.rulebook.Readings;

/** What the law wants to know when something happened to an entry. */
public interface RemovalFacts {

    RemovalEvent event();

    /** The entry has a term (grounds 2 to 6), or none (ground 1 alone). */
    boolean fixedTerm();

    /** The settlement is carried out in full, not merely concluded. */
    boolean settlementFullyPerformed();

    /** The court agrees to the creditor's written application. */
    boolean courtConsents();

    /** Searches in the network system after this round of enforcement ended. */
    int searchesAfterTermination();

    boolean assetsFound();

    /** The creditor or anybody else gave a valid clue to property. */
    boolean validClueProvided();

    SuspensionReason suspensionReason();

    Readings readings();
}

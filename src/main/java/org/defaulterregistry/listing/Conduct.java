package org.defaulterregistry.listing;

/**
 * What the person did, ground by ground, in the court's words (R-DATA-6(4)).
 *
 * @param ground the number in Art. 1 of the text of 2017
 */
public record Conduct(int ground, String what) {}

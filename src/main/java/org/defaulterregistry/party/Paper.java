package org.defaulterregistry.party;

/**
 * What tells a document from every other: never a name.
 *
 * @param type the word on the wire, such as {@code resident-id}
 * @param issuingCountry ISO 3166-1 alpha-2
 * @param number in canonical form
 */
public record Paper(String type, String issuingCountry, String number) {

    /** Unique among documents that are linked. */
    String liveKey() {
        return type + "|" + issuingCountry + "|" + number;
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "Paper " + type;
    }
}

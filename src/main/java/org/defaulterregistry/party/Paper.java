package org.defaulterregistry.party;

import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;

/**
 * What tells a document from every other: never a name.
 *
 * @param type the word on the wire, such as {@code resident-id}
 * @param issuingCountry ISO 3166-1 alpha-2
 * @param number in canonical form
 */
public record Paper(String type, String issuingCountry, String number) {

    /** The same for the same person, whichever of the documents with one numbering is named. */
    public String identifier() {
        var numbering = DocumentType.ofKey(type).orElseThrow().numbering();
        return numbering + "|" + issuingCountry + "|" + number;
    }

    /** Of one type and country, such as a passport and the one before it. */
    public boolean isOfKindOf(Paper other) {
        return type.equals(other.type) && issuingCountry.equals(other.issuingCountry);
    }

    /** The number as it may be shown to others than its holder (R-DATA-MASK). Never matched on. */
    public String masked() {
        var known = DocumentType.ofKey(type).orElseThrow();
        return DocumentNumber.parse(known, number, issuingCountry)
                        instanceof DocumentNumber.Valid valid
                ? valid.masked()
                : "";
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "Paper " + type;
    }
}

package org.defaulterregistry.access;

import java.util.UUID;
import org.defaulterregistry.party.Document;

/**
 * A party that may be the one who is meant, by one of its documents. Enough to find the paper in
 * one's own file, and no more.
 *
 * @param maskedNumber never the full number
 */
public record Candidate(UUID partyId, String documentType, String maskedNumber) {

    public static Candidate of(Document document) {
        return new Candidate(
                document.partyId(), document.paper().type(), document.paper().masked());
    }
}

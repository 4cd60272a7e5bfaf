package org.defaulterregistry.enforcement;

import java.util.Map;
import org.defaulterregistry.party.Document;

/** The identity as a court verified it, for the private side of a leaf. */
public final class Identification {
    private Identification() {}

    public static Map<String, Object> of(Document document) {
        return Map.of(
                "party", document.partyId(),
                "documentType", document.paper().type(),
                "issuingCountry", document.paper().issuingCountry(),
                "documentNumber", document.paper().number(),
                "name", document.name());
    }
}

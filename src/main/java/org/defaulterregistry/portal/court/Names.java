package org.defaulterregistry.portal.court;

import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.portal.PageWords;
import org.springframework.stereotype.Component;

/** By what name a party is known today: for a page whose reader may see the party. */
@Component
class Names {
    private final PartyRegister parties;
    private final PageWords words;

    Names(PartyRegister parties, PageWords words) {
        this.parties = parties;
        this.words = words;
    }

    /** As on the first of its linked documents, or else on the last one there was. */
    String of(UUID party) {
        var documents = parties.documentsOf(party);
        return documents.stream()
                .filter(Document::isLinked)
                .findFirst()
                .or(() -> documents.reversed().stream().findFirst())
                .map(Document::name)
                .orElseGet(() -> words.say("court.somebody"));
    }
}

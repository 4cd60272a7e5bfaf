package org.defaulterregistry.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is who. */
@Component
public class PartyRegister {
    private final Parties parties;
    private final Documents documents;
    private final Clock clock;

    PartyRegister(Parties parties, Documents documents, Clock clock) {
        this.parties = parties;
        this.documents = documents;
        this.clock = clock;
    }

    /** The document that is linked to a party under this number; by number and never by name. */
    @Transactional(readOnly = true)
    public Optional<Document> linked(Paper paper) {
        return documents.findByLiveKey(paper.identifier());
    }

    /** A new party, known by its first document. The caller journals it as an act of a court. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document enter(PartyKind kind, @Nullable LocalDate birthDate, Paper paper, String name) {
        var party = parties.save(new Party(kind, birthDate, clock.instant()));
        return documents.save(Document.linked(party.id(), paper, name, clock.instant()));
    }

    /**
     * Holds the party until the transaction ends: what binds it is written whole by each act, so
     * acts on one party go one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Party lock(UUID party) {
        return parties.lock(party).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Party party(UUID id) {
        return parties.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Document document(UUID id) {
        return documents.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Document> documentsOf(UUID party) {
        return documents.findByPartyIdOrderByCreatedAt(party);
    }
}

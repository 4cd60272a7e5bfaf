package org.defaulterregistry.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
        var party = enter(kind, birthDate);
        return documents.save(Document.linked(party.id(), paper, name, clock.instant()));
    }

    /** A new party without a document: documents move to it in the same act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Party enter(PartyKind kind, @Nullable LocalDate birthDate) {
        return parties.save(new Party(kind, birthDate, clock.instant()));
    }

    /** A court found that the party is none of those others, alike as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void distinguish(UUID party, Collection<UUID> others) {
        party(party).distinguish(others);
    }

    /**
     * @param on null: the party lives after all
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void died(UUID party, @Nullable LocalDate on) {
        party(party).died(on);
    }

    /** The party turned out to be another one, which goes on alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mergedInto(UUID absorbed, UUID kept) {
        party(absorbed).mergeInto(kept);
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
    public Optional<Party> find(UUID id) {
        return parties.findById(id);
    }

    @Transactional(readOnly = true)
    public Document document(UUID id) {
        return documents.findById(id).orElseThrow();
    }

    /**
     * By what a party known by this document is known today: the same paper with the name as it
     * stands on it now, else the latest one of its type and country; if none of them is linked any
     * more, this one as it was last.
     */
    @Transactional(readOnly = true)
    public Document standing(UUID id) {
        var known = document(id);
        var linked =
                documents.findByPartyIdOrderByCreatedAt(known.partyId()).stream()
                        .filter(document -> document.state() == Document.State.LINKED)
                        .filter(document -> document.paper().isOfKindOf(known.paper()))
                        .toList();
        return linked.stream()
                .filter(document -> document.paper().equals(known.paper()))
                .findFirst()
                .orElse(linked.isEmpty() ? known : linked.getLast());
    }

    /** Checks find a party by its linked documents alone (D12). */
    @Transactional(readOnly = true)
    public boolean isFound(UUID party) {
        return documentsOf(party).stream().anyMatch(Document::isLinked);
    }

    @Transactional(readOnly = true)
    public List<Document> documentsOf(UUID party) {
        return documents.findByPartyIdOrderByCreatedAt(party);
    }
}

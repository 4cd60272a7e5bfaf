package org.defaulterregistry.party;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.party.Document.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of parties as they come, change hands and end. Each step is an act of a court. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Papers {
    private static final int MOST_HINTS = 20;

    private final Documents documents;
    private final EntityManager entities;
    private final Clock clock;

    Papers(Documents documents, EntityManager entities, Clock clock) {
        this.documents = documents;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(UUID id) {
        return documents.findById(id);
    }

    /**
     * Every link of this paper, to whatever party and in whatever state, the oldest first; but for
     * drafts that were taken back.
     */
    @Transactional(readOnly = true)
    public List<Document> linksOf(Paper paper) {
        return documents.findByNumberOrderByCreatedAt(paper.number()).stream()
                .filter(document -> document.paper().identifier().equals(paper.identifier()))
                .filter(document -> !document.isTakenBack())
                .toList();
    }

    /**
     * Documents of people born on the same day under a name that is alike: a hint to a human, never
     * a match. Some twenty at most.
     */
    @Transactional(readOnly = true)
    public List<Document> alike(String name, LocalDate birthDate) {
        var keys = HintKey.inAnyOrder(name);
        return keys.isEmpty() ? List.of() : documents.alike(keys, birthDate, MOST_HINTS);
    }

    public Document draft(
            UUID party,
            Paper paper,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        return documents.save(
                Document.drafted(party, paper, name, validFrom, validTo, clock.instant()));
    }

    /** Linked from now on. One paper is linked to one party at most; the table refuses a second. */
    public void link(Document draft) {
        draft.link();
    }

    /** The same paper under another name: the old link ends at the instant the new one holds. */
    public void replace(Document old, Document draft, LocalDate on, String reason) {
        old.end(on, reason);
        entities.flush(); // the old one gives up what the new one takes
        draft.disputeUntil(old.disputedUntil());
        draft.link();
    }

    public void end(Document document, LocalDate on, String reason) {
        document.end(on, reason);
    }

    public void moveTo(UUID party, Collection<Document> moved) {
        moved.forEach(document -> document.moveTo(party));
    }

    /**
     * @param lastDay null: not in dispute any more
     */
    public void disputeUntil(Document document, @Nullable LocalDate lastDay) {
        document.disputeUntil(lastDay);
    }

    /**
     * The documents a check knows a party by: one for each paper, a link before a draft before what
     * has ended. What has ended here and is drafted or linked elsewhere speaks for the other party;
     * a draft that was taken back speaks for nobody.
     */
    @Transactional(readOnly = true)
    public List<Document> comparedFor(UUID party) {
        return documents.findByPartyIdOrderByCreatedAt(party).stream()
                .filter(document -> !document.isTakenBack())
                .collect(
                        groupingBy(
                                document -> document.paper().identifier(),
                                LinkedHashMap::new,
                                minBy(comparing(Papers::standing))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(document -> document.state() != State.ENDED || !isElsewhere(document))
                .toList();
    }

    private boolean isElsewhere(Document ended) {
        return linksOf(ended.paper()).stream()
                .anyMatch(link ->
                        !link.partyId().equals(ended.partyId()) && link.state() != State.ENDED);
    }

    private static int standing(Document document) {
        return switch (document.state()) {
            case LINKED -> 0;
            case DRAFT -> 1;
            case ENDED -> 2;
        };
    }
}

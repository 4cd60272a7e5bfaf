package org.defaulterregistry.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out who is named in an act: a party that is known, or one that this act makes known. A
 * party is found by the number of a document and by nothing else; before a new one is made,
 * somebody alike is shown to a human.
 */
@Component
public class PartyIntake {
    /** The oldest birth in the examples of GB 11643 (R-ID-1). */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    private final PartyRegister parties;
    private final Papers papers;
    private final IdentityReader identities;
    private final Clock clock;

    PartyIntake(PartyRegister parties, Papers papers, IdentityReader identities, Clock clock) {
        this.parties = parties;
        this.papers = papers;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Who is named, read and sound in itself.
     *
     * @param pointer where in the body it stands, with {@code /identity}, {@code /birthDate} and
     *     {@code /distinctFrom} below it
     * @param distinctFrom parties alike, of which a human found that they are somebody else
     */
    public record Named(
            String pointer,
            Identified identity,
            @Nullable LocalDate birthDate,
            Set<UUID> distinctFrom) {
        String paper() {
            return identity.paper().identifier();
        }
    }

    /**
     * @param isNew this act makes the party known to the registry
     * @param distinctFrom kept with a new party
     */
    public record Found(Document document, boolean isNew, Set<UUID> distinctFrom) {

        /** A party that becomes known is an act on identities of its own. */
        public void journal(Enactment act) {
            if (isNew) {
                Map<String, Object> payload = new LinkedHashMap<>(Identification.of(document));
                payload.put("distinctFrom", distinctFrom);
                act.journal(LeafKind.IDENTITY, document.partyId(), payload);
            }
        }
    }

    /**
     * @throws Problem 422 with what needs mending
     */
    public Named read(
            String pointer,
            @Nullable Identity identity,
            @Nullable LocalDate birthDate,
            @Nullable List<UUID> distinctFrom) {
        var identified = identities.read(pointer + "/identity", identity);
        return new Named(
                pointer,
                identified,
                birthDate(pointer + "/birthDate", identified, birthDate),
                distinctFrom == null ? Set.of() : Set.copyOf(distinctFrom));
    }

    /**
     * @param enteredJustNow parties that the same act has made known: it names them as different
     * @throws Problem 409 if there is somebody alike of whom nobody said that he is another; 404 if
     *     somebody is told apart who is not alike
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Found findOrEnter(Named named, Collection<UUID> enteredJustNow) {
        return parties.linked(named.identity().paper())
                .map(linked -> new Found(same(named, linked), false, Set.of()))
                .orElseGet(() -> enter(named, enteredJustNow));
    }

    /**
     * Looks, and enters nobody.
     *
     * @return whoever is alike, of whom nobody has said that he is another; empty if the paper is
     *     known
     * @throws Problem 422 if the paper is known otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Candidate> look(Named named) {
        var linked = parties.linked(named.identity().paper());
        if (linked.isPresent()) {
            same(named, linked.get());
            return List.of();
        }
        return open(named, candidates(named));
    }

    private Found enter(Named named, Collection<UUID> enteredJustNow) {
        var alike =
                candidates(named).stream()
                        .filter(candidate -> !enteredJustNow.contains(candidate.partyId()))
                        .toList();
        mustBeDistinct(named, alike);
        var identity = named.identity();
        var document =
                parties.enter(
                        identity.kind(), named.birthDate(), identity.paper(), identity.name());
        parties.distinguish(document.partyId(), named.distinctFrom());
        return new Found(document, true, named.distinctFrom());
    }

    /** Whoever the paper once led to, and whoever is alike in name and day of birth. */
    private List<Document> candidates(Named named) {
        var once = papers.linksOf(named.identity().paper());
        var alike =
                named.birthDate() == null
                        ? List.<Document>of()
                        : papers.alike(named.identity().name(), named.birthDate());
        return Stream.concat(once.stream(), alike.stream()).toList();
    }

    private static void mustBeDistinct(Named named, List<Document> alike) {
        var known = alike.stream().map(Document::partyId).collect(Collectors.toSet());
        if (!known.containsAll(named.distinctFrom())) {
            throw Problem
                    .notFound(); // nobody would take these two for one; the caller is not told more
        }
        var open = open(named, alike);
        if (!open.isEmpty()) {
            throw Problem.possibleDuplicate(
                    "D12",
                    "The paper at "
                            + named.pointer()
                            + "/identity is new, but somebody known may be the same person.",
                    "If it is one person: name the known document here, and link this one to the party"
                            + " (POST /api/v1/documents). If not: repeat with distinctFrom, the ids of all candidates.",
                    open);
        }
    }

    private static List<Candidate> open(Named named, List<Document> alike) {
        return alike.stream()
                .filter(document -> !named.distinctFrom().contains(document.partyId()))
                .map(Candidate::of)
                .distinct()
                .toList();
    }

    private Document same(Named named, Document linked) {
        if (!linked.name().equals(named.identity().name())) {
            throw Problem.invalid(
                    named.pointer() + "/identity/name",
                    "The registry knows this document under another name",
                    "Read the name again from the document; a changed name is recorded as a change of the document first.");
        }
        var known = parties.party(linked.partyId()).birthDate();
        if (known != null && !known.equals(named.birthDate())) {
            throw Problem.invalid(
                    named.pointer() + "/birthDate",
                    "The registry knows the holder of this document with another day of birth",
                    "Read it again; if it is right, the entry made before must be corrected first (R-EXCL-4).");
        }
        return linked;
    }

    private @Nullable LocalDate birthDate(
            String at, Identified identity, @Nullable LocalDate given) {
        if (identity.kind() == PartyKind.UNIT) {
            if (given != null) {
                throw Problem.invalid(at, "A unit has no day of birth", "Leave it out.");
            }
            return null;
        }
        if (given != null && identity.birthDate() != null && !given.equals(identity.birthDate())) {
            throw Problem.invalid(
                    at,
                    "The number on the document tells another day of birth",
                    "Read both again.");
        }
        var birthDate = given == null ? identity.birthDate() : given;
        if (birthDate == null) {
            throw Problem.invalid(
                    at,
                    "This value is missing",
                    "This document does not tell the day of birth; write it (R-EXCL-4).");
        }
        if (birthDate.isAfter(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(at, "This day is in the future", "Write the day of birth.");
        }
        if (birthDate.isBefore(EARLIEST_BIRTH)) {
            throw Problem.invalid(
                    given == null ? at.replace("/birthDate", "/identity/documentNumber") : at,
                    "Nobody was born before " + EARLIEST_BIRTH + " whom a court enforces against",
                    "Read the document again, and write the day of birth.");
        }
        return birthDate;
    }
}

package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.identity.PartyRequest.Search;
import org.defaulterregistry.identity.PartyRequest.SearchResult;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.identity.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a party to the courts it concerns, and finds parties before they are entered twice. */
@Component
public class PartyDesk {
    private final PartyRegister parties;
    private final Papers papers;
    private final UnitOffices offices;
    private final Concern concern;
    private final SecondOfficer second;
    private final IdentityReader identities;
    private final IdentityViews views;
    private final Acts acts;
    private final Enactments enactments;

    PartyDesk(
            PartyRegister parties,
            Papers papers,
            UnitOffices offices,
            Concern concern,
            SecondOfficer second,
            IdentityReader identities,
            IdentityViews views,
            Acts acts,
            Enactments enactments) {
        this.parties = parties;
        this.papers = papers;
        this.offices = offices;
        this.concern = concern;
        this.second = second;
        this.identities = identities;
        this.views = views;
        this.acts = acts;
        this.enactments = enactments;
    }

    /**
     * @throws Problem 404 unless a case of the officer's court concerns the party
     */
    @Transactional(readOnly = true)
    public PartyView show(Officer officer, UUID id) {
        if (!concerns(officer, id)) {
            throw Problem.notFound();
        }
        var party = parties.party(id);
        return new PartyView(
                id,
                party.kind(),
                party.birthDate(),
                party.diedOn(),
                second.find(IdentityDraft.Kind.DEATH_CORRECTION, id, officer)
                        .map(IdentityDraft::draftedBy)
                        .orElse(null),
                parties.documentsOf(id).stream().map(views::summary).toList(),
                views(officer, offices.findByPartyIdOrderByDraftedAt(id)),
                views(officer, offices.findByUnitIdOrderByDraftedAt(id)),
                party.version());
    }

    /** A case of the officer's court is about the party, or about a unit it answers for. */
    @Transactional(readOnly = true)
    public boolean concerns(Officer officer, UUID id) {
        return concern.of(id, officer.court());
    }

    /**
     * Who asked, and whom he found, is recorded: a search leads to people of other courts' cases.
     */
    @Transactional
    Done<SearchResult> search(Officer officer, Search search) {
        var asked = read(search);
        var found =
                asked.identity() == null
                        ? null
                        : parties.linked(asked.identity().paper()).map(Candidate::of).orElse(null);
        var result = new SearchResult(found, alike(asked, found));
        return recorded(
                officer, result, Map.of("what", "search for a party", "found", parties(result)));
    }

    private <V> Done<V> recorded(Officer officer, V result, Map<String, ?> told) {
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.CLERK));
        var act = enactments.begin(actId, officer.court(), List.of());
        act.journal(LeafKind.RECORD, actId, told);
        return Done.done(actId, result, 0, enactments.seal(act));
    }

    /**
     * What a file tells its clerk before anything of it is recorded: the same as a search does.
     *
     * @param found those alike, whom he may now compare
     */
    @Transactional
    public void byFile(Officer officer, int people, List<UUID> found) {
        recorded(
                officer,
                found,
                Map.of("what", "search for parties by a file", "people", people, "found", found));
    }

    private record Asked(
            @Nullable Identified identity, String name, @Nullable LocalDate birthDate) {}

    private Asked read(Search search) {
        var identity = search.identity();
        var name = search.name();
        if (identity != null && name == null) {
            var read = identities.read("/identity", identity);
            var told = read.birthDate();
            return new Asked(read, read.name(), told == null ? search.birthDate() : told);
        }
        if (identity != null || name == null || search.birthDate() == null) {
            throw Problem.invalid(
                    "",
                    "Neither a document nor a name with a day of birth",
                    "Write identity, or else name and birthDate: nobody is looked for by a name alone (R-QUERY-1).");
        }
        return new Asked(null, soundName(name), search.birthDate());
    }

    private static String soundName(String name) {
        try {
            return new PersonName(name.strip()).asGiven();
        } catch (IllegalArgumentException unfit) {
            throw Problem.invalid(
                    "/name",
                    "This is not a name as it stands on a document",
                    "Write it without invisible characters, in letters of one script.");
        }
    }

    private List<Candidate> alike(Asked asked, @Nullable Candidate found) {
        var once =
                asked.identity() == null
                        ? Stream.<Document>of()
                        : papers.linksOf(asked.identity().paper()).stream();
        var hints =
                asked.birthDate() == null
                        ? Stream.<Document>of()
                        : papers.alike(asked.name(), asked.birthDate()).stream();
        return Stream.concat(once, hints)
                .filter(document -> found == null || !document.partyId().equals(found.partyId()))
                .map(Candidate::of)
                .distinct()
                .toList();
    }

    private static List<UUID> parties(SearchResult result) {
        return List.copyOf(
                Stream.concat(Stream.ofNullable(result.found()), result.alike().stream())
                        .map(Candidate::partyId)
                        .collect(toSet()));
    }

    /** Another court's draft is its own business. */
    private List<OfficeView> views(Officer officer, List<UnitOffice> all) {
        return all.stream()
                .filter(office ->
                        office.getState() != OfficeState.DRAFTED
                                || offices.find(office.getId(), officer.court()).isPresent())
                .map(views::from)
                .toList();
    }
}

package org.defaulterregistry.review;

import java.util.UUID;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.review.StandingFacts;
import org.springframework.stereotype.Component;

/** As what somebody objects: his document's party decides, and the offices he holds now. */
@Component
class Standing {
    private final PartyRegister parties;
    private final Offices offices;

    Standing(PartyRegister parties, Offices offices) {
        this.parties = parties;
        this.offices = offices;
    }

    /**
     * Somebody who signed in as himself.
     *
     * @throws Problem 404 for what does not concern him: whether it exists is not his to know
     */
    Objector of(Citizen citizen, Contested contested) {
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        var document = parties.linked(paper).orElseThrow(Problem::notFound);
        if (!concerns(document.partyId(), contested)) {
            throw Problem.notFound();
        }
        return objector(document, contested);
    }

    /** Somebody who is named on paper; whoever he is, the court takes it. */
    Objector named(Paper paper, String name, Contested contested) {
        return parties.linked(paper)
                .map(document -> objector(document, contested))
                .orElseGet(() -> stranger(name));
    }

    /** Somebody the registry does not know. */
    static Objector stranger(String name) {
        return new Objector(Applicant.OTHER, null, null, false, name);
    }

    private boolean concerns(UUID party, Contested contested) {
        return party.equals(contested.party())
                || offices.of(party).stream()
                        .anyMatch(office -> office.getUnitId().equals(contested.party()));
    }

    private Objector objector(Document document, Contested contested) {
        var party = document.partyId();
        var represents = !party.equals(contested.party()) && represents(party, contested);
        var as = as(party, represents, contested);
        var objector = new Objector(as, party, document.id(), represents, null);
        var stands =
                Rule.askAll(
                                ReviewRules.STANDING,
                                new StandingFacts.Recorded(as, contested.about().subject()))
                        .stream()
                        .allMatch(Finding::permits);
        return stands ? objector : new Objector(Applicant.OTHER, party, document.id(), false, null);
    }

    private Applicant as(UUID party, boolean represents, Contested contested) {
        if (party.equals(contested.party()) || represents) {
            return contested.about() == About.LISTING
                    ? Applicant.LISTED_PERSON
                    : Applicant.RESTRICTED_PERSON;
        }
        return concerns(party, contested) ? Applicant.RESTRICTED_PERSON : Applicant.OTHER;
    }

    private boolean represents(UUID party, Contested contested) {
        return offices.of(party).stream()
                .filter(office -> office.getGroup().represents())
                .anyMatch(office -> office.getUnitId().equals(contested.party()));
    }
}

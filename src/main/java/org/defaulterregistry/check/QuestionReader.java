package org.defaulterregistry.check;

import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a question whole, names every fault in it, and asks whether this provider may ask it. */
@Component
class QuestionReader {
    private static final int MOST_OFFICERS = 20;

    private final TermsReader terms;
    private final IdentityReader identities;

    QuestionReader(TermsReader terms, IdentityReader identities) {
        this.terms = terms;
        this.identities = identities;
    }

    Question read(Machine provider, CheckRequest request) {
        var faults = new ArrayList<Fault>();
        var draft =
                terms.read(
                        request.measure(),
                        request.ticket(),
                        request.on(),
                        request.purpose(),
                        faults);
        var reference = request.clientReference();
        if (reference != null) {
            References.read("/clientReference", reference, faults);
        }
        var person = person("/person", request.person(), faults);
        var officers = officers(request.officers(), draft.subject(), person, faults);
        if (person == null || !faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Question(terms.granted(provider, draft), reference, person, officers);
    }

    private List<Identified> officers(
            @Nullable List<@Nullable Identity> named,
            @Nullable Subject subject,
            @Nullable Identified person,
            List<Fault> faults) {
        if (named == null) {
            return List.of();
        }
        if (subject != null && person != null && !areChecked(subject, person)) {
            faults.add(
                    new Fault(
                            "/officers",
                            "Officers are looked at only where a unit asks for a measure with a reverse check",
                            "Leave them out."));
            return List.of();
        }
        if (named.size() > MOST_OFFICERS) {
            faults.add(
                    new Fault(
                            "/officers",
                            "These are too many",
                            "Name " + MOST_OFFICERS + " at most in one question."));
            return List.of();
        }
        var officers = new ArrayList<Identified>();
        for (int i = 0; i < named.size(); i++) {
            var officer = person("/officers/" + i, named.get(i), faults);
            if (officer != null) {
                officers.add(officer);
            }
        }
        return officers;
    }

    private static boolean areChecked(Subject subject, Identified person) {
        return person.kind() == PartyKind.UNIT
                && subject.measure() != null
                && subject.measure().reverseCheck();
    }

    private @Nullable Identified person(
            String pointer, @Nullable Identity identity, List<Fault> faults) {
        try {
            return identities.read(pointer, identity);
        } catch (Problem unsound) {
            faults.addAll(unsound.faults());
            return null;
        }
    }
}

package org.defaulterregistry.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out who the debtors of a case are: parties that are known, and parties that this case makes
 * known.
 */
@Component
class DebtorIntake {
    private final PartyRegister parties;
    private final IdentityReader identities;
    private final Clock clock;

    DebtorIntake(PartyRegister parties, IdentityReader identities, Clock clock) {
        this.parties = parties;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @param isNew this case makes the party known to the registry
     */
    record Debtor(Document document, boolean isNew) {}

    private record Named(String pointer, Identified identity, @Nullable LocalDate birthDate) {
        String paper() {
            return identity.paper().identifier();
        }
    }

    /**
     * In the order of the request; entered in the order of their papers, so that two cases never
     * wait in a ring.
     */
    List<Debtor> debtors(CaseRequest request) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < request.debtors().size(); i++) {
            named.add(read("/debtors/" + i, request.debtors().get(i)));
        }
        var found = new HashMap<String, Debtor>();
        var seen = new HashSet<Object>();
        for (var one : named.stream().sorted(Comparator.comparing(Named::paper)).toList()) {
            var debtor = findOrEnter(one);
            if (!seen.add(debtor.document().partyId())) {
                throw Problem.invalid(
                        one.pointer(), "This debtor stands here twice", "Name each debtor once.");
            }
            found.put(one.paper(), debtor);
        }
        return named.stream().map(one -> found.get(one.paper())).toList();
    }

    private Named read(String pointer, CaseRequest.Debtor request) {
        var identity = identities.read(pointer + "/identity", request.identity());
        return new Named(
                pointer,
                identity,
                birthDate(pointer + "/birthDate", identity, request.birthDate()));
    }

    private Debtor findOrEnter(Named named) {
        var identity = named.identity();
        return parties.linked(identity.paper())
                .map(linked -> new Debtor(same(named, linked), false))
                .orElseGet(() ->
                        new Debtor(
                                parties.enter(
                                        identity.kind(),
                                        named.birthDate(),
                                        identity.paper(),
                                        identity.name()),
                                true));
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
        return birthDate;
    }
}

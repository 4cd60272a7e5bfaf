package org.defaulterregistry.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identified;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through what a clerk records before any of it is kept. */
@Component
class CaseIntake {
    private final Cases cases;
    private final Courts courts;
    private final PartyRegister parties;
    private final IdentityReader identities;
    private final Clock clock;

    CaseIntake(
            Cases cases,
            Courts courts,
            PartyRegister parties,
            IdentityReader identities,
            Clock clock) {
        this.cases = cases;
        this.courts = courts;
        this.parties = parties;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @param isNew this case makes the party known to the registry
     */
    record Debtor(Document document, boolean isNew) {}

    String caseNumber(Officer officer, CaseRequest request) {
        obligation(request.obligation());
        notInTheFuture("/filedOn", request.filedOn());
        var number = enforcementNumber(request.caseNumber());
        var court = courts.findById(officer.court()).orElseThrow();
        if (!number.courtCode().equals(court.numberCode())) {
            throw Problem.invalid(
                    "/caseNumber",
                    "The court in this number is not yours",
                    "Record your own court's cases only.");
        }
        if (cases.existsByCaseNumber(number.canonical())) {
            throw Problem.under(
                    "R-ID-5",
                    ProblemType.CONFLICT,
                    "A case with this number is recorded already.",
                    "Look the case up; a case is recorded once.");
        }
        return number.canonical();
    }

    List<Debtor> debtors(CaseRequest request) {
        var known = new HashSet<Object>();
        var debtors = new ArrayList<Debtor>();
        for (int i = 0; i < request.debtors().size(); i++) {
            var pointer = "/debtors/" + i;
            var debtor = debtor(pointer, request.debtors().get(i));
            if (!known.add(debtor.document().partyId())) {
                throw Problem.invalid(
                        pointer, "This debtor stands here twice", "Name each debtor once.");
            }
            debtors.add(debtor);
        }
        return debtors;
    }

    void noticeDays(EnforcementCase enforcementCase, NoticeRequest request) {
        notInTheFuture("/issuedOn", request.issuedOn());
        if (request.issuedOn().isBefore(enforcementCase.getFiledOn())) {
            throw Problem.invalid(
                    "/issuedOn",
                    "The notice is older than the case",
                    "Write the day of the notice.");
        }
        if (request.performBy().isBefore(request.issuedOn())) {
            throw Problem.invalid(
                    "/performBy",
                    "The last day to perform is before the notice",
                    "Write the last day to perform.");
        }
    }

    void serviceDay(LocalDate issuedOn, ServiceRequest request) {
        notInTheFuture("/servedOn", request.servedOn());
        if (request.servedOn().isBefore(issuedOn)) {
            throw Problem.invalid(
                    "/servedOn",
                    "The service is older than the paper",
                    "Write the day of service.");
        }
    }

    private Debtor debtor(String pointer, CaseRequest.Debtor request) {
        var identified = identities.read(pointer + "/identity", request.identity());
        var birthDate = birthDate(pointer, identified, request.birthDate());
        var linked = parties.linked(identified.paper());
        if (linked.isPresent()) {
            return new Debtor(sameName(pointer, linked.get(), identified), false);
        }
        return new Debtor(
                parties.enter(identified.kind(), birthDate, identified.paper(), identified.name()),
                true);
    }

    private static Document sameName(String pointer, Document linked, Identified identified) {
        if (!linked.name().equals(identified.name())) {
            throw Problem.invalid(
                    pointer + "/identity/name",
                    "The registry knows this document under another name",
                    "Read the name again from the document; a changed name is recorded as a change of the document first.");
        }
        return linked;
    }

    private static @Nullable LocalDate birthDate(
            String pointer, Identified identified, @Nullable LocalDate given) {
        var at = pointer + "/birthDate";
        if (identified.kind() == PartyKind.UNIT) {
            if (given != null) {
                throw Problem.invalid(at, "A unit has no day of birth", "Leave it out.");
            }
            return null;
        }
        if (given != null
                && identified.birthDate() != null
                && !given.equals(identified.birthDate())) {
            throw Problem.invalid(
                    at,
                    "The number on the document tells another day of birth",
                    "Read both again.");
        }
        var birthDate = given == null ? identified.birthDate() : given;
        if (birthDate == null) {
            throw Problem.invalid(
                    at,
                    "This value is missing",
                    "This document does not tell the day of birth; write it (R-EXCL-4).");
        }
        return birthDate;
    }

    private static CaseNumber.Parsed enforcementNumber(String written) {
        if (CaseNumber.parse(written) instanceof CaseNumber.Parsed parsed
                && parsed.isEnforcement()) {
            return parsed;
        }
        throw Problem.invalid(
                "/caseNumber",
                "This is not the number of an enforcement case",
                "Write it in the form of 2016, such as (2026)京0108执1201号 (R-ID-5).");
    }

    private static void obligation(CaseRequest.Obligation obligation) {
        var complete =
                obligation.amountDue() != null
                        && obligation.currency() != null
                        && obligation.asOf() != null;
        var empty =
                obligation.amountDue() == null
                        && obligation.currency() == null
                        && obligation.asOf() == null;
        if (obligation.kind() == ObligationKind.PAY ? !complete : !empty) {
            throw Problem.invalid(
                    "/obligation",
                    obligation.kind() == ObligationKind.PAY
                            ? "An obligation to pay needs amountDue, currency and asOf"
                            : "Only an obligation to pay has amountDue, currency and asOf",
                    "Write all three for pay, none for act and refrain (R-AMOUNT-1).");
        }
    }

    private void notInTheFuture(String pointer, LocalDate day) {
        if (day.isAfter(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(
                    pointer,
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }
}

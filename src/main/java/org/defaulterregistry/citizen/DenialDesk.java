package org.defaulterregistry.citizen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.check.Denials;
import org.defaulterregistry.check.Denials.Denial;
import org.defaulterregistry.check.Hits;
import org.defaulterregistry.citizen.DenialAnswer.Asked;
import org.defaulterregistry.citizen.DenialAnswer.NextStep;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person who was refused why (R-QUERY-2): with the reference and his own document, without
 * a sign-in.
 */
@Component
public class DenialDesk {
    private final IdentityReader identities;
    private final Denials denials;
    private final DenialLimit limit;
    private final PartyRegister parties;
    private final Hits hits;
    private final DenialReasons reasons;
    private final DenialWords words;
    private final Catalogue catalogue;
    private final Clock clock;

    DenialDesk(
            IdentityReader identities,
            Denials denials,
            DenialLimit limit,
            PartyRegister parties,
            Hits hits,
            DenialReasons reasons,
            DenialWords words,
            Catalogue catalogue,
            Clock clock) {
        this.identities = identities;
        this.denials = denials;
        this.limit = limit;
        this.parties = parties;
        this.hits = hits;
        this.reasons = reasons;
        this.words = words;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional
    public DenialAnswer explain(DenialRequest request) {
        var paper = identities.readPaper("/person", request.person());
        var reference = Denials.read(request.denialReference()).orElseThrow(DenialDesk::malformed);
        limit.mayTry(reference);
        var denial = denials.find(reference).orElseThrow(DenialDesk::unknown);
        var shown = parties.linked(paper).map(document -> document.partyId());
        if (!shown.equals(Optional.of(denial.party()))) {
            limit.wrongDocument(reference);
            return new DenialAnswer(
                    false, words.summary("not-you"), null, false, List.of(), words.saySo());
        }
        denials.explained(denial.lookup(), clock.instant());
        return explain(denial);
    }

    /** As things stand now, for the day asked about; for today if that day is past. */
    private DenialAnswer explain(Denial denial) {
        var today = CourtTime.dayOf(clock.instant());
        var on = denial.on().isBefore(today) ? today : denial.on();
        var found =
                hits.of(denial.party(), denial.measure(), on).stream()
                        .map(hit -> reasons.of(denial.party(), hit, today))
                        .toList();
        return new DenialAnswer(
                true,
                words.summary(found.isEmpty() ? "free" : "restricted"),
                asked(denial),
                !found.isEmpty(),
                found,
                found.isEmpty() ? whenFree(denial.party()) : words.ifItBinds());
    }

    private List<NextStep> whenFree(UUID party) {
        return parties.party(party).kind() == PartyKind.UNIT ? words.ofAUnit() : words.goAgain();
    }

    private Asked asked(Denial denial) {
        var measure = catalogue.entry(denial.measure());
        return new Asked(
                denial.measure(),
                measure.map(entry -> entry.nameEn()).orElse(denial.measure()),
                measure.map(entry -> entry.nameZh()).orElse(denial.measure()),
                denial.on(),
                denial.askedAt(),
                denial.goodUntil(),
                denial.askedByEn(),
                denial.askedByZh());
    }

    private static Problem malformed() {
        return Problem.invalid(
                "/denialReference",
                "This is not a denial reference",
                "Write the eight letters and digits that you were handed, such as 7K4M-29QX.");
    }

    private static Problem unknown() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "No refusal has this reference.",
                "Read it again from your slip. If it stays unknown, ask the provider to check again and to hand you the"
                        + " new reference, or sign in and read what is held on you.");
    }
}

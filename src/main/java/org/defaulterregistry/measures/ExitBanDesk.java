package org.defaulterregistry.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forbids people to leave the country, and lifts that (R-EXIT-1). A ban bears the id of the draft
 * it comes from.
 */
@Component
public class ExitBanDesk {
    private static final DecisionKind KIND = DecisionKind.EXIT_BAN;
    private static final String RULE = ExitBanRules.CITATION.ruleId();

    private final DecisionBook book;
    private final EnforcementCases cases;
    private final ExitBans bans;
    private final ExitBanFiles files;
    private final ExitBanTarget targets;
    private final ExitBanLaw law;
    private final MeasureTexts texts;
    private final Signing signing;
    private final Lifting lifting;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;
    private final JsonMapper json;

    ExitBanDesk(
            DecisionBook book,
            EnforcementCases cases,
            ExitBans bans,
            ExitBanFiles files,
            ExitBanTarget targets,
            ExitBanLaw law,
            MeasureTexts texts,
            Signing signing,
            Lifting lifting,
            Enactments enactments,
            EntityManager entities,
            Clock clock,
            JsonMapper json) {
        this.book = book;
        this.cases = cases;
        this.bans = bans;
        this.files = files;
        this.targets = targets;
        this.law = law;
        this.texts = texts;
        this.signing = signing;
        this.lifting = lifting;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
        this.json = json;
    }

    /** What the law would say to a draft today; nothing is kept. */
    @Transactional
    public List<FindingView> look(Officer officer, ExitBanDraft draft) {
        return FindingView.all(targets.law(checked(officer, draft), draft));
    }

    /** What it says today to one that waits for its signature; null once that has been decided. */
    @Transactional
    public @Nullable List<FindingView> lookAgain(Officer officer, UUID id) {
        var file = files.show(officer, id);
        return file.state() == Standing.DRAFTED
                ? FindingView.all(
                        targets.law(cases.hold(officer, file.draft().debtorId()), file.draft()))
                : null;
    }

    /** The debtor, held, of a draft that can be. */
    private CaseDebtor checked(Officer judge, ExitBanDraft draft) {
        if (hasRunOut(draft)) {
            throw Problem.invalid(
                    "/until", "This day has passed", "Write the last day, or leave it out.");
        }
        var debtor = cases.hold(judge, draft.debtorId());
        targets.check(debtor, draft);
        return debtor;
    }

    /** A judge drafts. What the law would refuse is refused and journaled here already. */
    @Transactional
    public Done<ExitBanFile> draft(Officer judge, ExitBanDraft draft) {
        var debtor = checked(judge, draft);
        var findings = targets.law(debtor, draft);
        if (!findings.stream().allMatch(Finding::permits)) {
            return drafted(judge, debtor, debtor.getPartyId(), draft, findings);
        }
        var person = targets.person(debtor, draft);
        noBanBinds(debtor.enforcementCase().getId(), person.party());
        var step = drafted(judge, debtor, person.party(), draft, findings);
        return person.isNew() ? madeKnown(judge, step, person) : step;
    }

    private Done<ExitBanFile> drafted(
            Officer judge,
            CaseDebtor debtor,
            UUID party,
            ExitBanDraft draft,
            List<Finding> findings) {
        var paper =
                new Signing.Paper(
                        KIND, debtor, party, draft.reasons(), json.writeValueAsString(draft));
        var taken = signing.draft(judge, paper, findings);
        return step(judge, taken.decision().getId(), taken.refusal(), taken.journal());
    }

    /** A guardian who becomes known by the draft is an act on identities of its own. */
    private Done<ExitBanFile> madeKnown(
            Officer judge, Done<ExitBanFile> step, ExitBanTarget.Person person) {
        var decision = book.find(judge, KIND, step.id());
        var act = enactments.begin(decision.actId(), judge.court(), List.of(person.party()));
        Objects.requireNonNull(person.known()).journal(act);
        return step(judge, step.id(), List.of(), enactments.seal(act));
    }

    /** The president signs, on what is true today; it binds from today. */
    @Transactional
    public Done<ExitBanFile> sign(Officer president, UUID id, @Nullable String ifMatch) {
        var found = book.find(president, KIND, id);
        var draft = files.read(found.facts());
        var debtor = cases.hold(president, draft.debtorId());
        var decision = signing.ready(found, ifMatch);
        noBanBinds(decision.getCaseId(), decision.getPartyId());
        if (hasRunOut(draft)) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "The period of this draft has run out.",
                    "Draft a new exit ban.");
        }
        var taken =
                signing.sign(
                        president,
                        decision,
                        debtor,
                        targets.law(debtor, draft),
                        act -> {
                            texts.write(decision, debtor, draft);
                            bans.onDecision(
                                    act, decision, draft, debtor.enforcementCase().getCaseNumber());
                        });
        return step(president, id, taken.refusal(), taken.journal());
    }

    /** A judge or the president lifts; one officer is enough for what frees a person (D13). */
    @Transactional
    public Done<ExitBanFile> lift(
            Officer officer, UUID id, @Nullable String ifMatch, LiftRequest request) {
        var ban = files.banOf(officer, id);
        var enforcementCase = cases.holdCase(officer, ban.getCaseId());
        entities.refresh(ban);
        Version.mustMatch(ifMatch, files.show(officer, id).version());
        lifting.mayBeAsked(ban.standing(today()), RULE, request);
        var lifted =
                lifting.lift(
                        officer,
                        new Lifting.Subject(KIND.word(), id, ban.getPartyId()),
                        law.askToLift(ban, isPerformed(enforcementCase, ban), request, today()),
                        (act, findings) ->
                                bans.lift(
                                        act,
                                        ban,
                                        new ExitBans.Ending(
                                                ExitBanLaw.rule(request),
                                                findings,
                                                request,
                                                today())));
        return step(officer, id, lifted.refusal(), lifted.journal());
    }

    /** The words of what was signed. */
    @Transactional(readOnly = true)
    public WrittenText text(Officer officer, UUID id, Language language) {
        return texts.of(files.decisionOf(officer, id), language);
    }

    @Transactional(readOnly = true)
    public ExitBanFile show(Officer officer, UUID id) {
        return files.show(officer, id);
    }

    private static boolean isPerformed(EnforcementCase enforcementCase, ExitBan ban) {
        return enforcementCase.isPerformed()
                || enforcementCase.getDebtors().stream()
                        .anyMatch(debtor ->
                                debtor.getId().equals(ban.getDebtorId()) && debtor.isPerformed());
    }

    private Done<ExitBanFile> step(
            Officer officer, UUID id, List<FindingView> refusal, List<Receipt> journal) {
        var file = files.show(officer, id);
        return new Done<>(id, file, file.version(), refusal, journal);
    }

    private void noBanBinds(UUID caseId, UUID party) {
        if (bans.stands(caseId, party, today())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "An exit ban of this case binds this person.",
                    "One ban a person and case; look at the ban that is there.");
        }
    }

    private boolean hasRunOut(ExitBanDraft draft) {
        return draft.until() != null && draft.until().isBefore(today());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

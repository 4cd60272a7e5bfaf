package org.defaulterregistry.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.OfficerNames;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.Letterhead;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes out what was ruled on an objection, in Chinese or English: why, by which article, and how
 * far it can still be taken. Nothing of a ruling is ever changed, so it is written from what is
 * kept; what comes next is written as it stands today.
 */
@Component
class RulingText {
    private static final String TEMPLATE = "ruling";

    private final DecisionText texts;
    private final Phrases phrases;
    private final Course course;
    private final Courts courts;
    private final EnforcementCases cases;
    private final PartyRegister parties;
    private final OfficerNames officers;

    RulingText(
            DecisionText texts,
            Phrases phrases,
            Course course,
            Courts courts,
            EnforcementCases cases,
            PartyRegister parties,
            OfficerNames officers) {
        this.texts = texts;
        this.phrases = phrases;
        this.course = course;
        this.courts = courts;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
    }

    String of(Objection request, Language language) {
        var up = request.getState() == FilingState.REJECTED && request.isStanding();
        return write(
                request,
                "request",
                course.of(request).next(),
                up
                        ? List.of(ReviewRules.FIRST_DECISION, ReviewRules.GO_UP)
                        : List.of(ReviewRules.FIRST_DECISION),
                language);
    }

    String of(Reconsideration above, Language language) {
        return write(
                above,
                "reconsideration",
                course.of(above).next(),
                List.of(ReviewRules.SECOND_DECISION),
                language);
    }

    /**
     * @throws Problem 409 if it has not been decided
     */
    private String write(
            Filing filing, String kind, InWords next, List<Citation> laws, Language language) {
        var ruling = filing.getRuling();
        var on = ruling.getDecidedOn();
        if (on == null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This objection has not been decided, so there is no ruling to read yet.",
                    "Read where it stands, and by when it is decided.");
        }
        var model = new LinkedHashMap<String, Object>();
        model.put("title", said("ruling.title." + kind, language));
        model.put("laws", laws(filing, laws, language));
        model.put("outcome", said("ruling.outcome." + outcome(filing), language));
        model.put("next", chosen(next, language));
        model.put("reasons", Objects.requireNonNull(ruling.getDecisionReasons()));
        model.put("served", served(ruling.getServedOn(), language));
        putFiling(model, filing, language);
        putCourt(model, filing, on, language);
        return texts.render(TEMPLATE, language, model);
    }

    private void putFiling(Map<String, Object> model, Filing filing, Language language) {
        model.put("caseNumber", cases.byId(filing.getCaseId()).getCaseNumber());
        model.put("applicant", applicant(filing));
        model.put("about", said("ruling.about." + filing.getAbout().word(), language));
        model.put("reason", said("ruling.reason." + filing.getReason().key(), language));
        model.put("text", filing.getText());
        model.put("receivedOn", language.day(filing.getReceivedOn()));
    }

    private void putCourt(
            Map<String, Object> model, Filing filing, LocalDate on, Language language) {
        var court = courts.findById(filing.getCourtId()).orElseThrow();
        var judge = Objects.requireNonNull(filing.getRuling().getDecidedBy());
        model.put("court", name(court, language));
        model.put("date", language.day(on));
        model.put("signature", language.choose("审判员：", "Decided by: ") + officers.nameOf(judge));
    }

    private String applicant(Filing filing) {
        var document = filing.getDocumentId();
        return document == null
                ? Objects.requireNonNullElse(filing.getApplicantName(), "")
                : parties.standing(document).name();
    }

    private String served(@Nullable LocalDate on, Language language) {
        return on == null ? "" : chosen(phrases.say("ruling.served", language.day(on)), language);
    }

    private static String outcome(Filing filing) {
        var done = filing.getRuling().getPutRight();
        return done == null ? filing.getState().word() : done.word();
    }

    /** Those of the way, by analogy if it is about no entry, and what the law was asked besides. */
    private static List<String> laws(Filing filing, List<Citation> ofTheWay, Language language) {
        var asked =
                Objects.requireNonNullElse(
                                filing.getRuling().getDecisionFindings(), List.<FindingView>of())
                        .stream()
                        .filter(finding -> finding.answer() == Answer.YES)
                        .map(finding -> new Citation(finding.rule(), finding.citation()));
        return Stream.of(ofTheWay.stream(), byAnalogy(filing.getAbout()).stream(), asked)
                .flatMap(laws -> laws)
                .map(law -> Letterhead.law(law, language))
                .distinct()
                .toList();
    }

    private static List<Citation> byAnalogy(About about) {
        return switch (about) {
            case LISTING -> List.of();
            case CONSUMPTION_ORDER, OFFICE -> List.of(ReviewRules.RESTRICTION);
            case EXIT_BAN -> List.of(ReviewRules.EXIT_BAN);
        };
    }

    private static String name(Court court, Language language) {
        return language.choose(court.nameZh(), court.nameEn());
    }

    private String said(String key, Language language) {
        return chosen(phrases.say(key), language);
    }

    private static String chosen(InWords words, Language language) {
        return language.choose(words.zh(), words.en());
    }
}

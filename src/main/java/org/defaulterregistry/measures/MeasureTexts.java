package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.Letterhead;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of orders and exit bans, written out when they are signed. */
@Component
class MeasureTexts {
    private final DecisionText texts;
    private final Letterhead letterhead;
    private final PartyRegister parties;
    private final Catalogue catalogue;

    MeasureTexts(
            DecisionText texts, Letterhead letterhead, PartyRegister parties, Catalogue catalogue) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.parties = parties;
        this.catalogue = catalogue;
    }

    void write(CourtDecision decision, CaseDebtor debtor, OrderDraft draft) {
        texts.write(
                decision,
                language -> {
                    var model = letterhead.of(decision, debtor, language);
                    model.put("askedBy", askedBy(draft, language));
                    model.put("weighed", weighed(draft.weighing(), language));
                    model.put("until", day(draft.periodUntil(), language));
                    model.put("unit", kindOf(debtor) == PartyKind.UNIT);
                    model.put("items", items(decision, draft, language));
                    return model;
                });
    }

    void write(CourtDecision decision, CaseDebtor debtor, ExitBanDraft draft) {
        var paper = paperOf(decision);
        texts.write(
                decision,
                language -> {
                    var model = letterhead.of(decision, debtor, language);
                    model.put("person", paper.name());
                    model.put("personPaper", paper.paper().type() + " " + paper.paper().number());
                    model.put("target", target(draft, language));
                    model.put("until", day(draft.until(), language));
                    return model;
                });
    }

    WrittenText of(CourtDecision decision, Language language) {
        return texts.of(decision, language);
    }

    private static String askedBy(OrderDraft draft, Language language) {
        var application = draft.creditorApplication();
        if (application != null && application.inWriting()) {
            return language.choose(
                    "申请执行人的书面申请于" + language.day(application.receivedOn()) + "收到。",
                    "The creditor's written application was received on "
                            + language.day(application.receivedOn())
                            + ".");
        }
        return draft.exOfficioBecause() == null
                ? ""
                : language.choose("本院依职权决定：", "The court acts of itself: ")
                        + draft.exOfficioBecause();
    }

    private static String weighed(OrderDraft.@Nullable Weighing weighing, Language language) {
        if (weighing == null) {
            return "";
        }
        var found = new ArrayList<String>();
        found.add(
                yesOrNo(
                        language.choose("消极履行", "passive behaviour"),
                        weighing.passive(),
                        language));
        found.add(yesOrNo(language.choose("规避执行", "evasion"), weighing.evades(), language));
        found.add(yesOrNo(language.choose("抗拒执行", "resistance"), weighing.resists(), language));
        found.add(
                yesOrNo(
                        language.choose("有履行能力", "ability to perform"),
                        weighing.ableToPerform(),
                        language));
        return String.join(language.choose("；", "; "), found) + language.choose("。", ".");
    }

    private static String yesOrNo(String what, boolean found, Language language) {
        return what + language.choose(found ? "：是" : "：否", found ? ": yes" : ": no");
    }

    private List<String> items(CourtDecision decision, OrderDraft draft, Language language) {
        var on = Objects.requireNonNull(decision.getDecidedOn());
        return catalogue.closedByOrder(on).stream()
                .filter(entry ->
                        draft.items() == null || draft.items().contains(entry.measure().key()))
                .map(entry -> language.choose(entry.nameZh(), entry.nameEn()))
                .toList();
    }

    private static String target(ExitBanDraft draft, Language language) {
        return switch (Target.ofKey(draft.target()).orElseThrow()) {
            case DEBTOR -> language.choose("被执行人", "the debtor");
            case GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY ->
                    language.choose("被执行人的监护人", "guardian of the debtor");
            case LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT ->
                    language.choose("被执行人的法定代表人", "legal representative of the debtor");
            case PRINCIPAL_OF_DEBTOR_UNIT ->
                    language.choose("被执行人的主要负责人", "principal of the debtor");
            case DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT ->
                    language.choose("影响债务履行的直接责任人员", "person directly responsible for the debtor");
            case ACTUAL_CONTROLLER_OF_DEBTOR_UNIT, ANYBODY_ELSE ->
                    throw new IllegalStateException("the law spares this target");
        };
    }

    /** The document by which the person who is hit is known. */
    private Document paperOf(CourtDecision decision) {
        return parties.documentsOf(decision.getPartyId()).stream()
                .filter(document -> document.state() == Document.State.LINKED)
                .findFirst()
                .orElseThrow();
    }

    private PartyKind kindOf(CaseDebtor debtor) {
        return parties.party(debtor.getPartyId()).kind();
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null ? "" : language.day(day);
    }
}

package org.defaulterregistry.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.OfficerNames;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.LawRule;
import org.defaulterregistry.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * What every written decision says alike: court, number, parties, case, law applied, signature,
 * date. Each value is text, ready for the template.
 */
@Component
public class Letterhead {
    private static final Map<String, String> PAPERS_ZH =
            Map.of(
                    "resident-id", "公民身份号码",
                    "hmt-residence-permit", "港澳台居民居住证号码",
                    "foreign-permanent-resident-id", "外国人永久居留身份证号码",
                    "uscc", "统一社会信用代码",
                    "passport", "护照号码",
                    "hk-macao-travel-permit", "港澳居民来往内地通行证号码",
                    "taiwan-travel-permit", "台湾居民来往大陆通行证号码");

    private static final Map<String, String> PAPERS_EN =
            Map.of(
                    "resident-id", "resident ID number",
                    "hmt-residence-permit", "residence permit (Hong Kong, Macao, Taiwan)",
                    "foreign-permanent-resident-id", "foreign permanent resident ID card",
                    "uscc", "unified social credit code",
                    "passport", "passport",
                    "hk-macao-travel-permit", "travel permit for Hong Kong and Macao residents",
                    "taiwan-travel-permit", "travel permit for Taiwan residents");

    private final Courts courts;
    private final PartyRegister parties;
    private final DecisionBook book;
    private final OfficerNames officers;
    private final Acts acts;

    Letterhead(
            Courts courts,
            PartyRegister parties,
            DecisionBook book,
            OfficerNames officers,
            Acts acts) {
        this.courts = courts;
        this.parties = parties;
        this.book = book;
        this.officers = officers;
        this.acts = acts;
    }

    /**
     * {@code court, number, date, signature, creditor, debtor, paper, born, basisBody, basisNumber,
     * filedOn, caseNumber, obligation, amount, reasons, laws, against} (what the law said no to),
     * {@code higherCourt}. What does not apply is an empty text.
     */
    public Map<String, Object> of(CourtDecision decision, CaseDebtor debtor, Language language) {
        var court = courts.findById(decision.getCourtId()).orElseThrow();
        var model = new LinkedHashMap<String, Object>();
        model.put("court", name(court, language));
        model.put("higherCourt", higherCourt(court, language));
        model.put("number", decision.getDecisionNumber());
        model.put("date", language.day(Objects.requireNonNull(decision.getDecidedOn())));
        model.put("signature", office(decision, language) + officers.nameOf(signer(decision)));
        model.put("reasons", decision.getReasons());
        model.put("laws", laws(decision, language));
        model.put("against", against(decision, language));
        putDebtor(model, debtor, language);
        putCase(model, debtor.enforcementCase(), language);
        return model;
    }

    private void putDebtor(Map<String, Object> model, CaseDebtor debtor, Language language) {
        var document = parties.standing(debtor.getDocumentId());
        var born = parties.party(debtor.getPartyId()).birthDate();
        var type = document.paper().type();
        model.put("debtor", document.name());
        model.put("born", born == null ? "" : language.day(born));
        model.put(
                "paper",
                language.choose(PAPERS_ZH.get(type) + "：", PAPERS_EN.get(type) + " ")
                        + document.paper().number());
    }

    private static void putCase(
            Map<String, Object> model, EnforcementCase enforcementCase, Language language) {
        model.put("caseNumber", enforcementCase.getCaseNumber());
        model.put("creditor", enforcementCase.getCreditor());
        model.put("basisBody", enforcementCase.getBasisBody());
        model.put("basisNumber", enforcementCase.getBasisNumber());
        model.put("filedOn", language.day(enforcementCase.getFiledOn()));
        model.put("obligation", enforcementCase.getObligationText());
        model.put("amount", amount(enforcementCase, language));
    }

    private static String amount(EnforcementCase enforcementCase, Language language) {
        var amount = enforcementCase.getAmountDue();
        var asOf = enforcementCase.getAmountAsOf();
        if (amount == null || asOf == null) {
            return "";
        }
        var sum = enforcementCase.getCurrency() + " " + amount.toPlainString();
        return language.choose(
                "截至" + language.day(asOf) + "应履行" + sum + "。",
                "Due as of " + language.day(asOf) + ": " + sum + ".");
    }

    private List<String> laws(CourtDecision decision, Language language) {
        return book.findingsOf(decision).stream()
                .filter(finding -> finding.answer() == Answer.YES || refuses(decision, finding))
                .map(finding -> law(finding, language))
                .distinct()
                .toList();
    }

    /** A no describes and stands against nothing, unless the decision is a refusal. */
    private static boolean refuses(CourtDecision decision, FindingView finding) {
        return decision.getState() == DecisionState.REFUSED && finding.answer() == Answer.NO;
    }

    private static String law(FindingView finding, Language language) {
        return law(new Citation(finding.rule(), finding.citation()), language);
    }

    /** An article with the id of its rule, as a decision cites it. */
    public static String law(Citation cited, Language language) {
        return language.choose(
                ChineseArticle.of(cited.article()) + "（" + cited.ruleId() + "）",
                cited.article() + " (" + cited.ruleId() + ")");
    }

    private List<String> against(CourtDecision decision, Language language) {
        return book.findingsOf(decision).stream()
                .filter(finding -> refuses(decision, finding))
                .map(finding -> statement(finding, language))
                .distinct()
                .toList();
    }

    private static String statement(FindingView finding, Language language) {
        return Rulebook.rule(finding.rule()).map(rule -> statement(rule, language)).orElse("")
                + language.choose("（" + finding.rule() + "）", " (" + finding.rule() + ")");
    }

    private static String statement(LawRule rule, Language language) {
        return language.choose(rule.chinese(), rule.english());
    }

    private String higherCourt(Court court, Language language) {
        var higher = court.nextHigher();
        return higher == null
                ? language.choose("上一级人民法院", "the next higher court")
                : name(courts.findById(higher).orElseThrow(), language);
    }

    /** A deputy signs as one; what was never signed names who drafted it. */
    private String office(CourtDecision decision, Language language) {
        var signed = acts.capacityOf(decision.actId(), Approval.Step.SIGNED);
        if (signed.isEmpty()) {
            return language.choose("承办人：", "Drafted by: ");
        }
        return signed.get().equals(Role.PRESIDENT.name())
                ? language.choose("院长：", "President of the court: ")
                : language.choose("受院长委托：", "For the president of the court: ");
    }

    private static String signer(CourtDecision decision) {
        var president = decision.getSignedBy();
        return president == null ? decision.getDraftedBy() : president;
    }

    private static String name(Court court, Language language) {
        return language.choose(court.nameZh(), court.nameEn());
    }
}

package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.decision.FreeText;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.Letterhead;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.listing.DraftRequest.ProvenGround;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the text of a listing decision beside what all decisions share. */
@Component
class ListingText {
    private final Letterhead letterhead;

    ListingText(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /**
     * A ground in the text.
     *
     * @param what the ground in the law's words
     * @param facts what is known of it beside the evidence; an empty text if nothing
     */
    public record Shown(String place, String what, String evidence, String facts) {
        public Shown {
            evidence = FreeText.quoted(evidence);
            facts = FreeText.quoted(facts);
        }
    }

    /**
     * @param law null if the law said no
     */
    Function<Language, Map<String, ?>> of(
            CourtDecision decision, CaseDebtor debtor, DraftRequest draft, @Nullable Listed law) {
        return language -> {
            var model = new LinkedHashMap<>(letterhead.of(decision, debtor, language));
            model.put("grounds", grounds(draft, language));
            model.put("refused", law == null);
            model.put("held", decision.getState() == DecisionState.HELD);
            model.put("years", law == null ? "" : years(law.term(), language));
            model.put("firstDay", law == null ? "" : language.day(law.term().firstDay()));
            model.put("lastDay", law == null ? "" : lastDay(law.term(), language));
            var decidedOn = Objects.requireNonNull(decision.getDecidedOn());
            putGrace(model, law == null ? null : law.grace(), decidedOn, language);
            return model;
        };
    }

    private static void putGrace(
            Map<String, Object> model,
            @Nullable Grace grace,
            LocalDate decidedOn,
            Language language) {
        model.put("graceMonths", grace == null ? "" : count(grace.months(), language));
        model.put("graceLastDay", grace == null ? "" : language.day(grace.lastDay().date()));
        model.put("publishedOn", language.day(grace == null ? decidedOn : grace.publishOn()));
    }

    private static List<Shown> grounds(DraftRequest draft, Language language) {
        return IntStream.range(0, draft.grounds().size())
                .mapToObj(i -> shown(i + 1, draft.grounds().get(i), language))
                .toList();
    }

    private static Shown shown(int place, ProvenGround ground, Language language) {
        var rule = Rulebook.rule("R-LIST-1(" + ground.ground() + ")").orElseThrow();
        return new Shown(
                language.choose("（" + count(place, language) + "）", place + ". "),
                behindColon(language.choose(rule.chinese(), rule.english())),
                ground.evidence(),
                String.join(language.choose("", " "), facts(ground, language)));
    }

    /** The catalogue counts the grounds before it tells them. */
    private static String behindColon(String statement) {
        return statement.replaceFirst("^[^:：]*[:：] ?", "");
    }

    private static List<String> facts(ProvenGround ground, Language language) {
        return Stream.of(
                        obstruction(ground, language),
                        report(ground, language),
                        breach(ground, language),
                        settlement(ground, language))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private static String obstruction(ProvenGround ground, Language language) {
        var by = ground.by();
        if (by == null) {
            return "";
        }
        var how =
                switch (by) {
                    case VIOLENCE_OR_THREATS -> language.choose("以暴力、威胁方法", "violence or threats");
                    case FORGED_EVIDENCE -> language.choose("以伪造证据的方法", "forged evidence");
                    case OTHER -> language.choose("以其他方法", "other means");
                };
        var serious = Boolean.TRUE.equals(ground.circumstancesSerious());
        return language.choose(
                how + "妨碍、抗拒执行" + (serious ? "，情节严重。" : "。"),
                "Obstructed by " + how + (serious ? ", in serious circumstances." : "."));
    }

    private static String report(ProvenGround ground, Language language) {
        var report = ground.assetReport();
        if (report == null) {
            return "";
        }
        return switch (report) {
            case ON_TIME -> language.choose("按期报告财产。", "Property was reported on time.");
            case REFUSED -> language.choose("拒绝报告财产。", "Refused to report property.");
            case FALSE -> language.choose("虚假报告财产。", "Reported property falsely.");
            case LATE_WITHOUT_GOOD_REASON ->
                    language.choose("无正当理由逾期报告财产。", "Reported property late, without good reason.");
            case LATE_WITH_GOOD_REASON ->
                    language.choose("有正当理由逾期报告财产。", "Reported property late, with good reason.");
        };
    }

    private static String breach(ProvenGround ground, Language language) {
        var day = ground.breachedOn();
        return day == null
                ? ""
                : language.choose(
                        "于" + language.day(day) + "违反限制消费令。",
                        "Broke the consumption order on " + language.day(day) + ".");
    }

    private static String settlement(ProvenGround ground, Language language) {
        var day = ground.settledOn();
        return day == null
                ? ""
                : language.choose(
                        "于" + language.day(day) + "达成执行和解协议，未履行：" + ground.notDone(),
                        "Settled on " + language.day(day) + "; not done: " + ground.notDone());
    }

    private static String years(ListingTerm term, Language language) {
        return term instanceof ListingTerm.Fixed fixed ? count(fixed.years(), language) : "";
    }

    private static String lastDay(ListingTerm term, Language language) {
        return term instanceof ListingTerm.Fixed fixed ? language.day(fixed.lastDay()) : "";
    }

    /** Small numbers, as the language writes them. */
    static String count(int number, Language language) {
        return language.choose("零一二三四五六".substring(number, number + 1), String.valueOf(number));
    }
}

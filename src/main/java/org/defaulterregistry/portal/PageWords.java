package org.defaulterregistry.portal;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.decision.ChineseArticle;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.portal.FormErrors.FormError;
import org.defaulterregistry.portal.FormErrors.NoFinding;
import org.defaulterregistry.rulebook.ChineseQuestions;
import org.defaulterregistry.rulebook.LawRule;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the page's language what went wrong. English speaks as the API does; Chinese says it by
 * the field, the rule or the kind of problem: {@code <audience>.fault.<field>}, {@code
 * <audience>.problem.<rule>}, {@code layout.problem.<kind>}.
 */
@Component
public class PageWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final MessageSource messages;
    private final Courts courts;
    private final Catalogue catalogue;

    PageWords(MessageSource messages, Courts courts, Catalogue catalogue) {
        this.messages = messages;
        this.courts = courts;
        this.catalogue = catalogue;
    }

    /** In which a decision is read on this page. */
    public Language language() {
        return Language.of(locale());
    }

    public String either(String english, String chinese) {
        return inChinese() ? chinese : english;
    }

    public String of(InWords words) {
        return either(words.en(), words.zh());
    }

    /** 28 February 2026, or as Chinese writes it; nothing for no day. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Phrases.day(day, inChinese());
    }

    /** At court time (UTC+8), to the minute. */
    public String time(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        var there = time.atOffset(CourtTime.ZONE);
        return day(there.toLocalDate()) + " " + MINUTE.format(there);
    }

    /** At court time (UTC+8), to the second. */
    public String second(Instant time) {
        return second(time, locale());
    }

    /** At court time (UTC+8), to the second, in this language. */
    public static String second(Instant time, Locale language) {
        var there = time.atOffset(CourtTime.ZONE);
        return Phrases.day(there.toLocalDate(), isChinese(language)) + " " + SECOND.format(there);
    }

    public String court(String id) {
        return courts.findById(id).map(court -> either(court.nameEn(), court.nameZh())).orElse(id);
    }

    public String measure(String key) {
        return catalogue
                .entry(key)
                .map(entry -> either(entry.nameEn(), entry.nameZh()))
                .orElse(key);
    }

    /** Such as CNY 120,000.00; nothing for no amount. */
    public String amount(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? "" : Phrases.amount(amount, currency);
    }

    /** The words under this key; null if there are none. */
    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    static boolean inChinese() {
        return isChinese(locale());
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    FormErrors of(Problem problem, String audience) {
        if (problem.faults().isEmpty()) {
            return new FormErrors(List.of(whole(problem, audience)), List.of());
        }
        return new FormErrors(
                problem.faults().stream().map(fault -> field(fault, audience)).toList(), List.of());
    }

    FormErrors of(ProblemDocument refusal) {
        var findings = refusal.findings() == null ? List.<FindingView>of() : refusal.findings();
        return new FormErrors(
                List.of(),
                findings.stream().filter(FindingView::refuses).map(PageWords::no).toList());
    }

    /** The last word of a problem's type, such as {@code not-found}. */
    static String kind(URI type) {
        var name = type.toString();
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private FormError whole(Problem problem, String audience) {
        var rule = problem.rule();
        var own = rule == null ? null : find(audience + ".problem." + rule);
        if (!inChinese() || own != null) {
            return new FormError(
                    null,
                    own == null ? problem.detail() : own,
                    inChinese() ? null : withoutAddress(problem.next()));
        }
        var key = "layout.problem." + kind(problem.type().uri());
        return new FormError(null, say(key + ".title"), say(key + ".next"));
    }

    /** Where the API does it, which is no place for who reads a page. */
    private static String withoutAddress(String next) {
        return next.replaceAll(" \\((GET|POST) /api[^)]*\\)", "");
    }

    private FormError field(Fault fault, String audience) {
        var field = fault.pointer().replaceFirst("^/", "").replace('/', '.');
        var own = find(audience + ".fault." + field.replaceAll("\\.[0-9]+", ""));
        if (own != null) {
            return new FormError(field, own, null);
        }
        return new FormError(
                field,
                inChinese() ? say("layout.fault") : fault.detail() + ". " + fault.mend(),
                null);
    }

    private static NoFinding no(FindingView finding) {
        return new NoFinding(finding.rule(), cited(finding.citation()), asked(finding));
    }

    /** The legal question in English, or in Chinese the rule that it asks about. */
    public String question(FindingView finding) {
        return asked(finding);
    }

    /** An article as an English reader, or a Chinese court, cites it. */
    public String article(String citation) {
        return cited(citation);
    }

    private static String cited(String citation) {
        return inChinese() ? ChineseArticle.of(citation) : citation;
    }

    private static String asked(FindingView finding) {
        return inChinese()
                ? ChineseQuestions.of(finding.question())
                        .or(() -> Rulebook.rule(finding.rule()).map(LawRule::chinese))
                        .orElse(finding.question())
                : finding.question();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

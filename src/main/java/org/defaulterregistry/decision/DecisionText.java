package org.defaulterregistry.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes decisions out in Chinese and English when they are taken, and keeps the words. The
 * templates are plain text, {@code decisions/<kind>.<language>.txt}.
 */
@Component
public class DecisionText {
    /** A part that does not apply leaves empty lines behind. */
    private static final Pattern GAP = Pattern.compile("\\n[ \\n]*\\n");

    private final WrittenTexts texts;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    DecisionText(WrittenTexts texts) {
        this.texts = texts;
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("decisions/");
        templates.setSuffix(".txt");
        templates.setTemplateMode(TemplateMode.TEXT);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    /**
     * @param model what the template names, formatted for the language; see {@link Letterhead} for
     *     what all decisions share
     */
    public String render(DecisionKind kind, Language language, Map<String, ?> model) {
        return render(kind.word(), language, model);
    }

    /**
     * What is no decision of {@link DecisionKind}, such as a ruling on an objection.
     *
     * @param template the name of its files
     */
    public String render(String template, Language language, Map<String, ?> model) {
        var told = new HashMap<String, Object>(model);
        told.replaceAll((_, value) -> value instanceof String text ? FreeText.quoted(text) : value);
        var context = new Context(Locale.ROOT, told);
        var text = engine.process(template + "." + language.word(), context);
        return GAP.matcher(text).replaceAll("\n\n").strip() + "\n";
    }

    /**
     * Writes a decision that has just been taken, and keeps the words as they are now.
     *
     * @return the SHA-256 of each text, for the decision's leaf
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> write(
            CourtDecision decision, Function<Language, Map<String, ?>> model) {
        for (var language : Language.values()) {
            var body = render(decision.getKind(), language, model.apply(language));
            texts.save(new WrittenText(decision.getId(), language, body, sha256(body)));
        }
        return hashes(decision.getId());
    }

    /** The SHA-256 of each text of a decision; empty if none was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> hashes(UUID decision) {
        var hashes = new TreeMap<String, String>();
        texts.findByDecisionId(decision)
                .forEach(text -> hashes.put(text.language().word(), text.sha256()));
        return hashes;
    }

    /**
     * @throws Problem 409 if the decision has not been taken yet
     */
    @Transactional(readOnly = true)
    public WrittenText of(CourtDecision decision, Language language) {
        return texts.findByDecisionIdAndLanguage(decision.getId(), language)
                .orElseThrow(() ->
                        Problem.of(
                                ProblemType.CONFLICT,
                                "This decision has not been taken, so it has no text yet.",
                                "Have it signed first."));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

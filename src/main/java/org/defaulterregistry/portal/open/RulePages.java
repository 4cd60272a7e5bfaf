package org.defaulterregistry.portal.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.LawRule;
import org.defaulterregistry.rulebook.LawText;
import org.defaulterregistry.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules the registry follows, one by one, each with the article behind it. */
@Controller
class RulePages {
    private final PageWords words;

    RulePages(PageWords words) {
        this.words = words;
    }

    /** A text of the law with the rules that come from it. */
    public record Source(String id, String name, List<Told> rules) {}

    /**
     * A rule in the page's language.
     *
     * @param known how well it is known, as the messages name it
     */
    public record Told(String id, String article, String text, String known) {}

    @GetMapping("/rules")
    String rules(Model model) {
        model.addAttribute(
                "sources",
                Stream.of(LawText.values())
                        .map(this::source)
                        .filter(source -> !source.rules().isEmpty())
                        .toList());
        model.addAttribute("version", Rulebook.VERSION);
        return "open/rules";
    }

    private Source source(LawText text) {
        return new Source(
                text.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.either(text.english(), text.chinese()),
                Rulebook.rules().stream()
                        .filter(rule -> rule.citation().article().startsWith(text.english() + ", "))
                        .map(this::told)
                        .toList());
    }

    private Told told(LawRule rule) {
        return new Told(
                rule.id(),
                words.article(rule.citation().article()),
                words.either(rule.english(), rule.chinese()),
                rule.confidence().name());
    }
}

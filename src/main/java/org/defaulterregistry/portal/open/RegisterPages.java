package org.defaulterregistry.portal.open;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.listing.ListingView;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published entries, for whoever knows the name and the full number; no sign-in. */
@Controller
@RequestMapping(RegisterPages.ADDRESS)
class RegisterPages {
    static final String ADDRESS = "/register";

    private static final String FORM = "open/register";
    private static final Person NOBODY = new Person(null, null, null, null);

    private final IdentityReader identities;
    private final PublicSearch search;
    private final Puzzle puzzle;
    private final Forms forms;
    private final PageWords words;

    RegisterPages(
            IdentityReader identities,
            PublicSearch search,
            Puzzle puzzle,
            Forms forms,
            PageWords words) {
        this.identities = identities;
        this.search = search;
        this.puzzle = puzzle;
        this.forms = forms;
        this.words = words;
    }

    /** What was typed, with the work the browser did for it. */
    public record Asked(@Nullable Person person, Puzzle.@Nullable Solved proof) {

        /** Never the number, never the name. */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** Who is asked about, as on a document. */
    public record Person(
            @Nullable String documentType,
            @Nullable String issuingCountry,
            @Nullable String documentNumber,
            @Nullable String name) {

        Identity identity() {
            return new Identity(
                    FormCheck.text(documentType),
                    FormCheck.text(issuingCountry),
                    FormCheck.text(documentNumber),
                    FormCheck.text(name));
        }

        /** Never the number, never the name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** An entry, with its grounds in the page's language. */
    public record Found(ListingView entry, List<String> grounds) {}

    @GetMapping
    String form(@ModelAttribute("form") Asked asked, Model model) {
        offer(model);
        return FORM;
    }

    @PostMapping
    String find(@ModelAttribute("form") Asked asked, Model model) {
        offer(model);
        return forms.ask(
                FORM,
                model,
                () -> {
                    var person =
                            identities.read(
                                    "/person",
                                    Objects.requireNonNullElse(asked.person(), NOBODY).identity());
                    puzzle.use(asked.proof());
                    model.addAttribute(
                            "found", search.find(person).stream().map(this::found).toList());
                    return "open/found";
                });
    }

    private Found found(ListingView entry) {
        return new Found(
                entry,
                entry.grounds().stream()
                        .map(ground -> Rulebook.rule("R-LIST-1(" + ground + ")").orElseThrow())
                        .map(rule -> words.either(rule.english(), rule.chinese()))
                        .toList());
    }

    private void offer(Model model) {
        model.addAttribute("challenge", puzzle.fresh());
        model.addAttribute(
                "types",
                Arrays.stream(DocumentType.values())
                        .map(type ->
                                Option.of(type.key(), words.say("status.document." + type.key())))
                        .toList());
    }
}

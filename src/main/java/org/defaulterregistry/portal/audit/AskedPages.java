package org.defaulterregistry.portal.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.check.Usage;
import org.defaulterregistry.check.Usage.OfProvider;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.measures.CatalogueEntry;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How much each provider asked, and what it did with the answers; about nobody. */
@Controller
@RequestMapping("/audit")
class AskedPages {
    private static final String VIEW = "audit/look-ups";
    private static final List<String> COLUMNS =
            List.of(
                    "provider",
                    "measure",
                    "people",
                    "restricted",
                    "indeterminate",
                    "groundless",
                    "from",
                    "to");

    private final Usage usage;
    private final Catalogue catalogue;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    AskedPages(Usage usage, Catalogue catalogue, Forms forms, PageWords words, Clock clock) {
        this.usage = usage;
        this.catalogue = catalogue;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /** A provider's questions under a grant, in the page's language. */
    public record ProviderLine(
            String name,
            String measure,
            long people,
            long restricted,
            long indeterminate,
            long groundless) {}

    @GetMapping("/look-ups")
    String lookups(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        return forms.ask(
                VIEW,
                model,
                () -> {
                    var period = period(from, to);
                    period.shownOn(model);
                    model.addAttribute("providers", lines(period));
                    return VIEW;
                });
    }

    @GetMapping("/look-ups.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var period = period(from, to);
        var file = new CsvFile(COLUMNS.stream().map(one -> words.say("audit.csv." + one)).toList());
        lines(period)
                .forEach(one ->
                        file.row(
                                one.name(),
                                one.measure(),
                                one.people(),
                                one.restricted(),
                                one.indeterminate(),
                                one.groundless(),
                                period.from(),
                                period.to()));
        return file.named("look-ups-" + period.from() + "-" + period.to() + ".csv");
    }

    private List<ProviderLine> lines(Period period) {
        return usage.ofAll(period.from(), period.to()).stream().map(this::line).toList();
    }

    private ProviderLine line(OfProvider one) {
        return new ProviderLine(
                chinese() ? one.nameZh() : one.nameEn(),
                catalogue.entry(one.measure()).map(AskedPages::nameOf).orElse(one.measure()),
                one.people(),
                one.restricted(),
                one.indeterminate(),
                one.groundless());
    }

    private static String nameOf(CatalogueEntry measure) {
        return chinese() ? measure.nameZh() : measure.nameEn();
    }

    private static boolean chinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, CourtTime.dayOf(clock.instant()));
    }
}

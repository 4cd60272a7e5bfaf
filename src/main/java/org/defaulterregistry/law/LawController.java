package org.defaulterregistry.law;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.erasure.Retention;
import org.defaulterregistry.law.LawBooks.CalendarView;
import org.defaulterregistry.law.LawBooks.MeasureView;
import org.defaulterregistry.law.LawBooks.MeasuresView;
import org.defaulterregistry.law.LawBooks.PeriodView;
import org.defaulterregistry.law.LawBooks.RetentionView;
import org.defaulterregistry.law.LawBooks.RuleView;
import org.defaulterregistry.law.LawBooks.RulebookView;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules, the measures, the working days and the retention periods, for anyone to read. */
@RestController
@RequestMapping("/api/v1")
class LawController {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Editions editions;

    LawController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/rulebook")
    @Operation(summary = "Every rule with its source, in English and Chinese")
    ResponseEntity<RulebookView> rulebook() {
        var rules = Rulebook.rules().stream().map(RuleView::of).toList();
        return answer(Rulebook.VERSION, new RulebookView(Rulebook.VERSION, rules));
    }

    @GetMapping("/measures")
    @Operation(
            summary =
                    "The catalogue of measures; with version, an edition that was in force before")
    ResponseEntity<MeasuresView> measures(
            @RequestParam(required = false) @Nullable String version) {
        var edition = edition(EditionKind.MEASURES, version);
        var entries = Catalogue.read(edition).values().stream().map(MeasureView::of).toList();
        return answer(edition.version(), new MeasuresView(edition.version(), entries));
    }

    @GetMapping("/calendar")
    @Operation(
            summary =
                    "Holidays and make-up working days; with version, an edition that was in force before")
    ResponseEntity<CalendarView> calendar(
            @RequestParam(required = false) @Nullable String version) {
        var edition = edition(EditionKind.CALENDAR, version);
        var calendar = WorkCalendar.parse(edition.content(), edition.version());
        return answer(edition.version(), CalendarView.of(calendar));
    }

    @GetMapping("/retention")
    @Operation(
            summary =
                    "How long records are kept, and why; with version, an edition that was in force before")
    ResponseEntity<RetentionView> retention(
            @RequestParam(required = false) @Nullable String version) {
        var edition = edition(EditionKind.RETENTION, version);
        var periods = Retention.read(edition).stream().map(PeriodView::of).toList();
        return answer(edition.version(), new RetentionView(edition.version(), periods));
    }

    private Edition edition(EditionKind kind, @Nullable String version) {
        return version == null
                ? editions.newest(kind)
                : editions.find(kind, version).orElseThrow(Problem::notFound);
    }

    private static <T> ResponseEntity<T> answer(String version, T body) {
        return ResponseEntity.ok()
                .eTag(version)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(body);
    }
}

package org.defaulterregistry.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.defaulterregistry.erasure.Retention;
import org.defaulterregistry.measures.CatalogueEntry;
import org.defaulterregistry.rulebook.LawRule;
import org.defaulterregistry.rulebook.measure.Measure;
import org.defaulterregistry.rulebook.time.CalendarDay;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The law as data, as the outside reads it. */
final class LawBooks {
    private LawBooks() {}

    /** The Chinese text of the law governs; the statements are ours. */
    record RulebookView(String version, List<RuleView> rules) {}

    /**
     * @param confidence S: read in the source; S2: in a secondary one; M: from memory; P: our
     *     reading
     */
    record RuleView(
            String id,
            String statementEn,
            String statementZh,
            String article,
            LawRule.Confidence confidence,
            String version) {

        static RuleView of(LawRule rule) {
            return new RuleView(
                    rule.id(),
                    rule.english(),
                    rule.chinese(),
                    rule.citation().article(),
                    rule.confidence(),
                    rule.version());
        }
    }

    record MeasuresView(String version, List<MeasureView> measures) {}

    /**
     * @param validTo the last day on which it may be applied; null if none is known
     */
    record MeasureView(
            String key,
            String nameEn,
            String nameZh,
            String category,
            String implementingSector,
            String attachesTo,
            boolean bindsNatural,
            boolean bindsEntity,
            boolean bindsOfficers,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis,
            String source) {

        static MeasureView of(CatalogueEntry entry) {
            Measure measure = entry.measure();
            return new MeasureView(
                    measure.key(),
                    entry.nameEn(),
                    entry.nameZh(),
                    entry.category(),
                    entry.implementingSector(),
                    measure.attachesTo().key(),
                    measure.bindsNatural(),
                    measure.bindsUnit(),
                    measure.bindsOfficers(),
                    measure.validFrom(),
                    measure.validTo(),
                    entry.legalBasis(),
                    entry.source());
        }
    }

    record RetentionView(String version, List<PeriodView> periods) {}

    /**
     * @param period ISO 8601, such as P3Y
     * @param inForceFrom of several lines of a kind the one counts that came into force last
     */
    record PeriodView(
            String records,
            String period,
            String countedFrom,
            LocalDate inForceFrom,
            String source,
            String reason) {

        static PeriodView of(Retention.Line line) {
            return new PeriodView(
                    line.kind().word(),
                    line.period().toString(),
                    line.countedFrom(),
                    line.from(),
                    line.source(),
                    line.reason());
        }
    }

    /**
     * @param days what differs from Monday to Friday working, Saturday and Sunday resting
     */
    record CalendarView(String version, SortedSet<Integer> publishedYears, List<DayView> days) {
        static CalendarView of(WorkCalendar calendar) {
            return new CalendarView(
                    calendar.version(), calendar.publishedYears(), views(calendar.days()));
        }

        private static List<DayView> views(Collection<CalendarDay> days) {
            return days.stream()
                    .map(day -> new DayView(day.date(), day.kind().key(), day.name()))
                    .toList();
        }
    }

    /**
     * @param type holiday or makeup-workday
     */
    record DayView(LocalDate date, String type, String name) {}
}

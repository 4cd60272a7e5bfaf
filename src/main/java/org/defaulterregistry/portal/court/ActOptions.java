package org.defaulterregistry.portal.court;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.performance.EventKind;
import org.defaulterregistry.performance.EventRequest.From;
import org.defaulterregistry.performance.SuspendedBecause;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.springframework.stereotype.Component;

/** The values that the forms of what happens in a case offer, in the page's language. */
@Component
class ActOptions {
    private final PageWords words;
    private final Courts courts;

    ActOptions(PageWords words, Courts courts) {
        this.words = words;
        this.courts = courts;
    }

    /** Those that can still happen: money is counted, and what is performed is not again. */
    List<Option> events(CaseView view) {
        return Stream.of(EventKind.values())
                .filter(kind -> canHappen(kind, view))
                .map(kind ->
                        new Option(
                                kind.word(),
                                words.say("acts.event." + kind.word()),
                                words.say("acts.event.does." + kind.word())))
                .toList();
    }

    static boolean canHappen(EventKind kind, CaseView view) {
        return switch (kind) {
            case PARTLY_PERFORMED ->
                    view.obligation().kind() != ObligationKind.PAY && !isPerformed(view);
            case FULLY_PERFORMED, COURT_COMPLETED_ENFORCEMENT, SETTLEMENT_FULLY_PERFORMED ->
                    !isPerformed(view);
            default -> true;
        };
    }

    private static boolean isPerformed(CaseView view) {
        return view.performance().state() == PerformanceState.PERFORMED;
    }

    /** All together, or one of several. */
    List<Option> debtors(CaseView view) {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("acts.event.all-debtors"))),
                        view.debtors().stream()
                                .map(one -> Option.of(one.id().toString(), one.name())))
                .toList();
    }

    List<Option> suspensions() {
        return Stream.of(SuspendedBecause.values())
                .map(one -> option("acts.suspended.", one.word()))
                .toList();
    }

    List<Option> clues() {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("acts.event.clue.none"))),
                        Stream.of(From.values()).map(one -> option("acts.clue.", one.word())))
                .toList();
    }

    /** Every other court that can take a case over. */
    List<Option> otherCourts(String own) {
        return courts.findAll().stream()
                .filter(court -> court.level() != Court.Level.REGISTRY)
                .filter(court -> !court.id().equals(own))
                .sorted(Comparator.comparing(Court::id))
                .map(court -> Option.of(court.id(), words.court(court.id())))
                .toList();
    }

    private Option option(String keys, String word) {
        return Option.of(word, words.say(keys + word));
    }
}

package org.defaulterregistry.portal.court;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.listing.ExtensionRequest;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.performance.EventKind;
import org.defaulterregistry.performance.EventRequest.From;
import org.defaulterregistry.performance.SuspendedBecause;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.defaulterregistry.rulebook.order.Group;
import org.springframework.stereotype.Component;

/** The values that the forms of what happens in a case offer, in the page's language. */
@Component
class ActOptions {
    private final PageWords words;
    private final Names names;
    private final Courts courts;

    ActOptions(PageWords words, Names names, Courts courts) {
        this.words = words;
        this.names = names;
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

    List<Option> years() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(years -> option("court.years.", String.valueOf(years)))
                .toList();
    }

    /** The two cases in which a term is longer than two years. */
    List<Option> whys() {
        return Stream.of(ExtensionRequest.Why.values())
                .map(why -> option("acts.why.", why.word()))
                .toList();
    }

    /** Whom an exit ban may hit for the sake of a debtor who is a person. */
    List<Option> targets() {
        return Stream.of(Target.DEBTOR, Target.GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY)
                .map(target -> option("acts.target.", target.key()))
                .toList();
    }

    /**
     * Whom it may hit for the sake of a unit, by their offices; its controller is not among them.
     */
    List<Option> targets(List<UnitOffice> held) {
        return held.stream()
                .filter(office -> office.getGroup() != Group.ACTUAL_CONTROLLER)
                .map(office ->
                        new Option(
                                office.getId().toString(),
                                names.of(office.getPartyId()),
                                words.say("acts.target." + target(office).key())))
                .toList();
    }

    /** What the law calls whoever holds this office, as the target of an exit ban. */
    static Target target(UnitOffice office) {
        return Stream.of(Target.values())
                .filter(target -> target.group().filter(office.getGroup()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    List<Option> sexes() {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("court.unsaid"))),
                        Stream.of("female", "male").map(sex -> option("acts.sex.", sex)))
                .toList();
    }

    private Option option(String keys, String word) {
        return Option.of(word, words.say(keys + word));
    }
}

package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.AlarmFinding;
import org.defaulterregistry.enforcement.BasisKind;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.identity.OfficeRequest;
import org.defaulterregistry.listing.ApplicationView;
import org.defaulterregistry.listing.Obstruction;
import org.defaulterregistry.listing.ReportStatus;
import org.defaulterregistry.listing.WithdrawalReason;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.measures.LiftBecause;
import org.defaulterregistry.measures.PermitKind;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.About;
import org.defaulterregistry.review.Outcome;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.order.Necessity;
import org.defaulterregistry.rulebook.order.TravelReason;
import org.defaulterregistry.rulebook.review.Reason;
import org.springframework.stereotype.Component;

/** The values that the fields of this room's forms offer, in the page's language. */
@Component
class Options {
    private static final String CONSENT = "creditor-written-application-and-court-consent";

    private final PageWords words;
    private final Catalogue catalogue;

    Options(PageWords words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    List<Option> documentTypes() {
        return Stream.of(DocumentType.values())
                .map(type -> option("court.document.", type.key()))
                .toList();
    }

    List<Option> personDocumentTypes() {
        return Stream.of(DocumentType.values())
                .filter(type -> !type.identifiesUnit())
                .map(type -> option("court.document.", type.key()))
                .toList();
    }

    /** The four groups of people who answer for a unit (R-CONS-3-UNIT). */
    List<Option> groups() {
        return Stream.of(Group.values()).map(group -> option("court.group.", group.key())).toList();
    }

    List<Option> releases() {
        return all("court.release.", OfficeRequest.ReleaseReason.values());
    }

    List<Option> bases() {
        return all("court.basis.", BasisKind.values());
    }

    List<Option> obligations() {
        return all("court.obligation.", ObligationKind.values());
    }

    List<Option> manners() {
        return all("court.manner.", ServiceManner.values());
    }

    List<Option> withdrawals() {
        return all("court.withdrawal.", WithdrawalReason.values());
    }

    List<Option> deletions() {
        return Stream.of(
                        "performed",
                        "conduct-corrected",
                        "creditor-consents",
                        "term-expired",
                        "event-recorded")
                .map(word -> option("court.deletion.", word))
                .toList();
    }

    /** The last is for somebody whom an exit ban hits for an office. */
    List<Option> liftings(boolean byOffice) {
        return Stream.of(LiftBecause.values())
                .filter(because -> byOffice || because != LiftBecause.NOT_OF_THE_GROUP)
                .map(because -> option("court.lifting.", because.word()))
                .toList();
    }

    /** A temporary lift is the president's (R-CONS-17(3)). */
    List<Option> permitKinds(boolean president) {
        return Stream.of(PermitKind.TEMPORARY_LIFT, PermitKind.NECESSARY_CONSUMPTION)
                .filter(kind -> president || kind != PermitKind.TEMPORARY_LIFT)
                .map(kind -> option("court.permit.kind.", kind.word()))
                .toList();
    }

    List<Option> permitReasons(boolean president) {
        return Stream.concat(
                        Stream.of(TravelReason.values())
                                .filter(_ -> president)
                                .map(TravelReason::key),
                        Stream.of(Necessity.values()).map(Necessity::key))
                .map(key -> option("court.permit.reason.", key))
                .toList();
    }

    List<Option> alarmFindings() {
        return all("bulk.finding.", AlarmFinding.values());
    }

    List<Option> outcomes() {
        return all("court.outcome.", Outcome.values());
    }

    /** Why an entry was wrong, or what ends it; nothing else needs a word for it. */
    List<Option> becauses(About about, String reason) {
        if (about != About.LISTING) {
            return List.of();
        }
        return switch (reason) {
            case "should-not-be-listed" -> none(withdrawals());
            case "information-should-be-deleted" ->
                    none(
                            Stream.concat(
                                            deletions().stream(),
                                            Stream.of(option("court.deletion.", CONSENT)))
                                    .toList());
            default -> List.of();
        };
    }

    /** The three reasons of R-REVIEW-11. */
    List<Option> objectionReasons() {
        return Stream.of(Reason.values())
                .map(reason -> option("court.objection.reason.", reason.key()))
                .toList();
    }

    List<Option> yesOrNo() {
        return List.of(
                Option.of("true", words.say("court.yes")),
                Option.of("false", words.say("court.no")));
    }

    List<Option> measures() {
        return catalogue.all().stream()
                .filter(measure -> measure.attachesTo() == Attachment.ORDER_OR_ENTRY)
                .map(measure -> Option.of(measure.key(), words.measure(measure.key())))
                .toList();
    }

    /** The six grounds in the order of Art. 1. */
    List<Option> grounds() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(ground -> option("court.ground.", String.valueOf(ground)))
                .toList();
    }

    List<Option> obstructions() {
        return none(all("court.obstruction.", Obstruction.values()));
    }

    List<Option> reports() {
        return none(all("court.report.", ReportStatus.values()));
    }

    List<Option> debtKinds() {
        return none(
                Stream.of("campus-loan", "other")
                        .map(word -> option("court.debt.", word))
                        .toList());
    }

    List<Option> months() {
        return upTo(3, "court.months.");
    }

    List<Option> years() {
        return upTo(3, "court.years.");
    }

    List<Option> applications(List<ApplicationView> open) {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("court.listing.ex-officio"))),
                        open.stream()
                                .map(one ->
                                        Option.of(
                                                one.id().toString(),
                                                words.say(
                                                        "court.listing.application",
                                                        words.day(one.receivedOn())))))
                .toList();
    }

    private List<Option> upTo(int most, String keys) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(number -> option(keys, String.valueOf(number)))
                .toList();
    }

    private List<Option> none(List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", words.say("court.unsaid"))), options.stream())
                .toList();
    }

    private <E extends Enum<E>> List<Option> all(String keys, E[] values) {
        return Stream.of(values)
                .map(value -> option(keys, value.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private Option option(String keys, String word) {
        return Option.of(word, words.say(keys + word));
    }
}

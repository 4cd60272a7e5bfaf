package org.defaulterregistry.portal.court;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Opening;
import org.defaulterregistry.listing.EntryDesk;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was recorded of a case and its entries and stands in no row of its own: an amount stated
 * anew, a transfer, a look. It is read in the private side of the journal, as far as that has not
 * been erased.
 */
@Component
class AlsoRecorded {
    private final ActBook acts;
    private final Journal journal;
    private final PageWords words;
    private final Names names;
    private final JsonMapper json;

    AlsoRecorded(ActBook acts, Journal journal, PageWords words, Names names, JsonMapper json) {
        this.acts = acts;
        this.journal = journal;
        this.words = words;
        this.names = names;
        this.json = json;
    }

    /** Of a case that the reader came by lawfully, with its entries. */
    List<Moment> of(CaseView view, List<EntryDesk.Owned> entries) {
        var subjects =
                Stream.concat(
                        Stream.of(view.id()), entries.stream().map(owned -> owned.listing().id()));
        return acts.about(subjects.toList()).stream()
                .filter(leaf -> leaf.kind().equals(LeafKind.RECORD.word()))
                .flatMap(leaf -> told(leaf, view, entries).stream())
                .toList();
    }

    private Optional<Moment> told(
            ActBook.ActLeaf leaf, CaseView view, List<EntryDesk.Owned> entries) {
        return journal.opening(leaf.position())
                .map(this::payload)
                .flatMap(payload ->
                        switch (payload.path("what").asString("")) {
                            case "amount due" -> Optional.of(restated(leaf, payload, view));
                            case "transfer of enforcement case" ->
                                    Optional.of(transferred(leaf, payload));
                            case "review of the release of an officer" ->
                                    Optional.of(
                                            looked(
                                                    leaf,
                                                    OfficePages.PAGE + text(payload, "office"),
                                                    "acts.moment.looked.release"));
                            case "review after death" ->
                                    Optional.of(looked(leaf, null, "acts.moment.looked.death"));
                            case "entry can stand" -> stands(leaf, entries);
                            default -> Optional.empty();
                        });
    }

    private Moment restated(ActBook.ActLeaf leaf, JsonNode payload, CaseView view) {
        var amount =
                words.amount(payload.get("amountDue").decimalValue(), view.obligation().currency());
        var step = step(leaf);
        return new Moment(
                CourtTime.dayOf(step.at()),
                words.say(
                        "acts.moment.restated",
                        amount,
                        words.day(LocalDate.parse(text(payload, "asOf"))),
                        step.officer()),
                null);
    }

    private Moment transferred(ActBook.ActLeaf leaf, JsonNode payload) {
        return new Moment(
                LocalDate.parse(text(payload, "on")),
                words.say(
                        "acts.moment.transferred",
                        words.court(leaf.court()),
                        words.court(text(payload, "toCourt")),
                        text(payload, "ruling")),
                null);
    }

    private Optional<Moment> stands(ActBook.ActLeaf leaf, List<EntryDesk.Owned> entries) {
        return entries.stream()
                .filter(owned -> owned.listing().id().equals(leaf.subject()))
                .findFirst()
                .map(owned ->
                        looked(
                                leaf,
                                "/court/listings/" + leaf.subject(),
                                "acts.moment.looked.entry",
                                names.of(owned.party())));
    }

    private Moment looked(
            ActBook.ActLeaf leaf, @Nullable String page, String key, Object... values) {
        var step = step(leaf);
        var said = Stream.concat(Stream.of((Object) step.officer()), Stream.of(values)).toArray();
        return new Moment(CourtTime.dayOf(step.at()), words.say(key, said), page);
    }

    private ActBook.Step step(ActBook.ActLeaf leaf) {
        return acts.steps(leaf.act()).getLast();
    }

    private JsonNode payload(Opening opening) {
        var payload = new String(opening.payload(), StandardCharsets.UTF_8);
        return json.readTree(payload.substring(payload.indexOf('\n') + 1));
    }

    private static String text(JsonNode payload, String field) {
        return payload.get(field).asString();
    }
}

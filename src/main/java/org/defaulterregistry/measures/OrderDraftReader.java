package org.defaulterregistry.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks through what a judge drafts before any of it is kept. */
@Component
class OrderDraftReader {
    private final Catalogue catalogue;
    private final Clock clock;
    private final JsonMapper json;

    OrderDraftReader(Catalogue catalogue, Clock clock, JsonMapper json) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.json = json;
    }

    OrderDraft read(String facts) {
        return json.readValue(facts, OrderDraft.class);
    }

    void check(OrderDraft draft) {
        var application = draft.creditorApplication();
        if (application != null && application.receivedOn().isAfter(today())) {
            throw Problem.invalid(
                    "/creditorApplication/receivedOn",
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
        if (hasRunOut(draft)) {
            throw Problem.invalid(
                    "/periodUntil",
                    "This day has passed",
                    "Write the last day of the period, or leave it out (R-CONS-5-PERIOD).");
        }
        items(draft.items() == null ? List.of() : draft.items());
    }

    /**
     * @throws Problem 409 if the period ran out between draft and signature
     */
    void mustNotHaveRunOut(OrderDraft draft) {
        if (hasRunOut(draft)) {
            throw Problem.under(
                    "R-CONS-5-PERIOD",
                    ProblemType.CONFLICT,
                    "The period of this draft has run out.",
                    "Draft a new order.");
        }
    }

    private void items(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            var closed =
                    catalogue
                            .find(items.get(i))
                            .filter(measure -> measure.attachesTo() == Attachment.ORDER_OR_ENTRY);
            if (items.indexOf(items.get(i)) < i) {
                throw Problem.invalid(
                        "/items/" + i, "This measure is named twice", "Name each measure once.");
            }
            if (closed.isEmpty()) {
                throw Problem.invalid(
                        "/items/" + i,
                        "A consumption order does not close this",
                        "Write keys of measures with attachesTo order-or-entry, such as air-travel.");
            }
        }
    }

    private boolean hasRunOut(OrderDraft draft) {
        return draft.periodUntil() != null && draft.periodUntil().isBefore(today());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}

package org.defaulterregistry.performance;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact that belongs to some events and not to others. */
enum EventFact {
    COURT_CONSENTS("courtConsents", EventRequest::courtConsents),
    SEARCHES("searches", EventRequest::searches),
    ASSETS_FOUND("assetsFound", EventRequest::assetsFound),
    CLUE("clue", EventRequest::clue),
    SUSPENDED_BECAUSE("suspendedBecause", EventRequest::suspendedBecause),
    PART("part", EventRequest::part);

    private final String field;
    private final Function<EventRequest, @Nullable Object> reader;

    EventFact(String field, Function<EventRequest, @Nullable Object> reader) {
        this.field = field;
        this.reader = reader;
    }

    String field() {
        return field;
    }

    boolean isToldIn(EventRequest request) {
        return reader.apply(request) != null;
    }
}

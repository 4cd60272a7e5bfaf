package org.defaulterregistry.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.check.BatchAnswer.ItemProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a batch. A person who cannot be read is one item's fault; all else is the batch's. */
@Component
class BatchReader {
    static final int MOST_ITEMS = 10_000;
    private static final int MOST_FAULTS = 50;

    private final TermsReader terms;
    private final IdentityReader identities;

    BatchReader(TermsReader terms, IdentityReader identities) {
        this.terms = terms;
        this.identities = identities;
    }

    private record Line(int index, String ref, @Nullable Identity person) {}

    Batch read(Machine provider, BatchRequest request) {
        var faults = new ArrayList<Fault>();
        var draft =
                terms.read(
                        request.measure(),
                        request.ticket(),
                        request.on(),
                        request.purpose(),
                        faults);
        var lines = lines(request.items(), faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        var granted = terms.granted(provider, draft);
        return new Batch(granted, lines.stream().map(line -> item(granted, line)).toList());
    }

    private static List<Line> lines(
            @Nullable List<BatchRequest.@Nullable BatchItem> items, List<Fault> faults) {
        if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
            faults.add(
                    new Fault(
                            "/items",
                            items == null
                                    ? "This value is missing"
                                    : "These are too few or too many",
                            "Send 1 to " + MOST_ITEMS + " items in one batch."));
            return List.of();
        }
        var seen = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var ref = item == null ? null : item.ref();
            if (item == null || ref == null) {
                faults.add(
                        new Fault(
                                "/items/" + i + "/ref",
                                "This value is missing",
                                "Give each item a word of your own by which you find it again."));
                continue;
            }
            References.read("/items/" + i + "/ref", ref, faults);
            if (!seen.add(ref)) {
                faults.add(
                        new Fault(
                                "/items/" + i + "/ref",
                                "Another item has the same one",
                                "Give each item a word of its own."));
            }
            lines.add(new Line(i, ref, item.person()));
        }
        return lines;
    }

    private Batch.Item item(Terms granted, Line line) {
        try {
            var person = identities.read("/items/" + line.index() + "/person", line.person());
            return new Batch.Sound(
                    line.ref(), new Question(granted, line.ref(), person, List.of()));
        } catch (Problem unsound) {
            return new Batch.Unsound(line.ref(), ItemProblem.of(unsound));
        }
    }
}

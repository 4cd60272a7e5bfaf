package org.defaulterregistry.check;

import java.util.List;
import org.defaulterregistry.rulebook.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about: a measure, named or found by a ticket.
 *
 * @param measure null: a seat that no measure closes
 * @param granted keys of measures, a grant for one of which is enough to ask
 */
record Subject(@Nullable Measure measure, List<String> granted) {

    static Subject of(Measure measure) {
        return new Subject(measure, List.of(measure.key()));
    }
}

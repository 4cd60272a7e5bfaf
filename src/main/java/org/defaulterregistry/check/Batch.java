package org.defaulterregistry.check;

import java.util.List;
import org.defaulterregistry.check.BatchAnswer.ItemProblem;

/** A batch that has been read: its terms are sound, each of its items may not be. */
record Batch(Terms terms, List<Item> items) {

    /** A line of the batch. */
    sealed interface Item {}

    record Sound(String ref, Question question) implements Item {}

    record Unsound(String ref, ItemProblem problem) implements Item {}

    List<Question> questions() {
        return items.stream()
                .filter(Sound.class::isInstance)
                .map(item -> ((Sound) item).question())
                .toList();
    }
}

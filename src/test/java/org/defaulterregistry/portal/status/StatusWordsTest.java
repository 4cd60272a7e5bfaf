package org.defaulterregistry.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.waysoff.Effect;
import org.defaulterregistry.waysoff.Bound;
import org.junit.jupiter.api.Test;

/** Whatever the rooms can say in one word has words on the pages. Both languages have the same. */
class StatusWordsTest {

    @Test
    void every_word_of_the_rooms_has_words_on_the_pages() throws IOException {
        var words = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/status.properties"))) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames())
                .containsAll(keys("about", Bound.About.values(), Bound.About::word))
                .containsAll(keys("effect", Effect.values(), Effect::key))
                .containsAll(keys("filing", FilingState.values(), FilingState::word))
                .containsAll(keys("group", Group.values(), Group::key))
                .containsAll(keys("document", DocumentType.values(), DocumentType::key))
                .containsAll(keys("purpose", Purpose.values(), Purpose::word))
                .containsAll(
                        keys(
                                "state",
                                new String[] {
                                    "held",
                                    "in-force",
                                    "in-grace",
                                    "lapsed",
                                    "ended",
                                    "not-yet-in-force",
                                    "ran-out",
                                    "lifted"
                                },
                                Function.identity()));
    }

    private static <T> List<String> keys(String what, T[] values, Function<T, String> word) {
        return Stream.of(values).map(one -> "status." + what + "." + word.apply(one)).toList();
    }
}

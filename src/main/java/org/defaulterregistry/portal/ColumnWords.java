package org.defaulterregistry.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What people write for a key in a file: the key itself, or its words in either language, whatever
 * page they got the file from. Blanks, lines between words and capitals do not count.
 */
@Component
public class ColumnWords {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final MessageSource messages;

    ColumnWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The keys by what may be written for them, folded.
     *
     * @param prefix before which their words stand in the messages files
     */
    public Map<String, String> of(String prefix, Collection<String> keys) {
        var known = new HashMap<String, String>();
        keys.forEach(key -> words(prefix, key).forEach(word -> known.put(folded(word), key)));
        return known;
    }

    /** As {@link #of} has it. */
    public static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private Stream<String> words(String prefix, String key) {
        return Stream.concat(
                Stream.of(key),
                LANGUAGES.stream()
                        .map(language -> messages.getMessage(prefix + key, null, language)));
    }
}

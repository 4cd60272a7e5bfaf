package org.defaulterregistry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pages say stands in the messages files, in both languages, and nowhere else. A key is used
 * where it stands whole in a template or in Java, or where its beginning does, up to a dot, and the
 * end is put to it there.
 */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path JAVA = Path.of("src/main/java/org/defaulterregistry");
    private static final String AUDIENCES = "layout|status|court|bulk|acts|provider|open|audit";
    private static final Pattern KEY =
            Pattern.compile("(?<=[#{'\"(|])((" + AUDIENCES + ")\\.[a-zA-Z0-9.()_-]*)");
    private static final Pattern SAID = Pattern.compile("#\\{([a-z][a-zA-Z0-9._-]*)");

    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    /** Looked up by what they are about, if they are there. */
    private static final Pattern LOOKED_UP =
            Pattern.compile("(" + AUDIENCES + ")\\.(fault|problem|done)\\..*");

    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "aria-label", "placeholder", "summary");

    @ParameterizedTest
    @ValueSource(
            strings = {"layout", "status", "court", "bulk", "acts", "provider", "open", "audit"})
    void both_languages_say_the_same_and_swallow_nothing(String audience) throws IOException {
        var english = read(audience + ".properties");
        var chinese = read(audience + "_zh.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var language : List.of(english, chinese)) {
            language.forEach((key, text) -> {
                assertThat(key.toString()).startsWith(audience + ".");
                assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
            });
        }
    }

    @Test
    void every_word_is_used_and_every_used_word_is_there() throws IOException {
        var there = new TreeSet<String>();
        for (var audience : AUDIENCES.split("\\|")) {
            there.addAll(read(audience + ".properties").stringPropertyNames());
        }
        var used = new TreeSet<String>();
        var said = new TreeSet<String>();
        for (var text : texts()) {
            KEY.matcher(text).results().forEach(found -> used.add(trimmed(found.group(1))));
            if (text.startsWith("<!DOCTYPE")) {
                SAID.matcher(text).results().forEach(found -> said.add(found.group(1)));
            }
        }
        var beginnings = used.stream().filter(key -> key.endsWith(".")).toList();

        assertThat(said).as("missing").isSubsetOf(there);
        assertThat(there)
                .as("used by nothing")
                .allMatch(key ->
                        used.contains(key)
                                || LOOKED_UP.matcher(key).matches()
                                || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void no_template_says_anything_by_itself() throws IOException, ParseException {
        var parser = new MarkupParser(ParseConfiguration.htmlConfiguration());
        var literal = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".html")) {
            parser.parse(
                    new StringReader(Files.readString(file)),
                    new Literals(file.toString(), literal));
        }

        assertThat(literal).isEmpty();
    }

    private static String trimmed(String key) {
        var end = key.indexOf('(');
        return end < 0 ? key : key.substring(0, end);
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("messages").resolve(file))) {
            properties.load(in);
        }
        return properties;
    }

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".html")) {
            texts.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
        }
        for (var file : files(JAVA, ".java")) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toList());
        }
    }

    /** Collects the text between tags, and what is read out of attributes. */
    private static final class Literals extends AbstractMarkupHandler {
        private final String file;
        private final List<String> found;

        Literals(String file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            note(new String(buffer, offset, length), line);
        }

        @Override
        public void handleAttribute(
                char[] buffer,
                int nameOffset,
                int nameLength,
                int nameLine,
                int nameColumn,
                int operatorOffset,
                int operatorLength,
                int operatorLine,
                int operatorColumn,
                int valueContentOffset,
                int valueContentLength,
                int valueOuterOffset,
                int valueOuterLength,
                int valueLine,
                int valueColumn) {
            if (SPOKEN.contains(new String(buffer, nameOffset, nameLength))) {
                note(new String(buffer, valueContentOffset, valueContentLength), valueLine);
            }
        }

        private void note(String text, int line) {
            if (!text.isBlank()) {
                found.add(file + ":" + line + " " + text.strip());
            }
        }
    }
}

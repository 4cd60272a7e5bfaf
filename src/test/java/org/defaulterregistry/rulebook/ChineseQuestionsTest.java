package org.defaulterregistry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each question of the law can be read in Chinese, and none that no rule asks is kept. */
class ChineseQuestionsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern BROKEN_LINE = Pattern.compile("\"\\s*\\+ \"");
    private static final Pattern QUESTION = Pattern.compile("\"([A-Z][^\"\\n]* [^\"\\n]*\\?)\"");

    /** A class that makes a finding of law, or a rule that will. */
    private static final Pattern ASKS =
            Pattern.compile("package org.defaulterregistry.rulebook|new Finding\\(|Rule.ask");

    /** The one question that is put together. */
    private static final Set<String> WHO_DECIDES =
            Set.of(
                    "Is it the enforcement court that decides?",
                    "Is it the next higher court that decides?");

    @Test
    void every_question_of_the_rulebook_is_there_in_chinese_and_no_other() throws IOException {
        var asked = new TreeSet<>(WHO_DECIDES);
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ChineseQuestionsTest::read)
                    .filter(ASKS.asPredicate())
                    .forEach(source ->
                            QUESTION.matcher(BROKEN_LINE.matcher(source).replaceAll(""))
                                    .results()
                                    .map((MatchResult found) -> found.group(1))
                                    .forEach(asked::add));
        }

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(ChineseQuestions.all()).containsOnlyKeys(asked);
        assertThat(ChineseQuestions.all().values())
                .allSatisfy(question -> assertThat(question).matches("[\\p{IsHan}，、（）“”]+？"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.defaulterregistry.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles and days as a Chinese court writes them. */
class ChineseArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List Provisions (2017), Art. 1(4) | 的若干规定》第一条第（四）项",
                "List Provisions (2017), Art. 5(3) | 的若干规定》第五条第三款",
                "List Provisions (2017), Art. 10(3) last sentence | 的若干规定》第十条第三款",
                "List Provisions (2017), Art. 2, 5 | 的若干规定》第二条、第五条",
                "List Provisions (2017), Art. 10(1)(4) | 的若干规定》第十条第一款第（四）项",
                "2019 Opinion, Art. 16 | 的意见》第十六条",
                "Civil Procedure Law (2023), Art. 266 | 《中华人民共和国民事诉讼法》第二百六十六条",
                "Civil Procedure Law (2023), Art. 118 | 《中华人民共和国民事诉讼法》第一百一十八条",
                "Civil Code, Art. 203 | 《中华人民共和国民法典》第二百零三条",
                "Civil Code, Art. 20 | 《中华人民共和国民法典》第二十条",
                "Practice of the courts, filing with the SPC | 法院的做法"
            })
    void an_article_is_cited_in_chinese(String citation, String chinese) {
        assertThat(ChineseArticle.of(citation)).endsWith(chinese);
    }

    @Test
    void what_the_registry_itself_demands_is_there_in_chinese() throws IOException {
        var own = Pattern.compile("new Citation\\(\\s*\"D1[0-9]\", \"([^\"]+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var citations =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(ChineseArticleTest::read)
                            .flatMap(source -> own.matcher(source).results())
                            .map(found -> found.group(1))
                            .toList();
            assertThat(citations)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(citation ->
                            assertThat(ChineseArticle.of(citation)).doesNotContainPattern("[a-z]"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_day_is_written_without_leading_zeros() {
        assertThat(Language.ZH.day(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
        assertThat(Language.EN.day(LocalDate.of(2026, 1, 5))).isEqualTo("5 January 2026");
    }
}

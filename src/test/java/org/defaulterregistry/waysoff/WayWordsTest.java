package org.defaulterregistry.waysoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.rulebook.waysoff.Actor;
import org.defaulterregistry.rulebook.waysoff.Missing;
import org.defaulterregistry.rulebook.waysoff.WayKind;
import org.junit.jupiter.api.Test;

/** Whatever can be told of a way off has words in both languages, and no others stand there. */
class WayWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final String OF_THE_DEAD = ".of-the-dead";
    private static final Set<String> LACKS_OF_THE_LIVING =
            Set.of("way.missing.conduct-put-right", "way.missing.undertaking");

    private final Properties english = read("/messages.properties");
    private final Properties chinese = read("/messages_zh.properties");

    @Test
    void every_way_every_actor_and_all_that_can_be_missing_has_words_in_both_languages() {
        var needed = new TreeSet<String>();
        for (var kind : WayKind.values()) {
            needed.add("way." + kind.key() + ".then");
            if (!kind.isPerformance() && !kind.isSettlement() && !kind.isSettlementOfTheUnit()) {
                needed.add("way." + kind.key() + ".what");
            }
            if (kind.isTriggerBesidePerformance()) {
                needed.add("way." + kind.key() + ".then.in-grace");
            }
        }
        Stream.of(ObligationKind.values())
                .forEach(kind -> needed.add("way.perform.what." + kind.word()));
        Stream.of(Actor.values()).forEach(actor -> needed.add("way.who." + actor.key()));
        Stream.of(Missing.values()).forEach(lack -> needed.add("way.missing." + lack.key()));
        Stream.of("listed", "restricted", "exit-ban", "nothing", "nothing-today")
                .forEach(summary -> needed.add("way.summary." + summary));
        needed.addAll(
                Set.of(
                        "way.estimate",
                        "way.corrected",
                        "way.unit-settles.what",
                        "way.go-up.what.unserved",
                        "way.reconsider-ban.what.unserved"));

        assertThat(keys(english))
                .filteredOn(key -> !isOfTheDead(key))
                .isEqualTo(List.copyOf(needed));
        assertThat(keys(chinese)).isEqualTo(keys(english));
    }

    @Test
    void R_CONS_LINK_whatever_ends_an_entry_but_performance_is_said_to_leave_the_order() {
        Stream.of(WayKind.values())
                .filter(WayKind::isTriggerBesidePerformance)
                .flatMap(kind -> Stream.of(".then", ".then.in-grace").map(kind.key()::concat))
                .map("way."::concat)
                .forEach(key -> {
                    assertThat(english.getProperty(key))
                            .as(key)
                            .contains("onsumption order that binds already");
                    assertThat(chinese.getProperty(key)).as(key).contains("已生效的限制消费令不随之解除");
                });
    }

    /** The court and the heirs read them. */
    @Test
    void nothing_that_is_told_of_the_dead_speaks_to_them() {
        var living =
                Stream.of(WayKind.values())
                        .filter(WayKind::isOfTheLiving)
                        .map(kind -> "way." + kind.key() + ".")
                        .toList();
        var told =
                keys(english).stream()
                        .filter(key ->
                                !key.startsWith("way.summary.") && !key.startsWith("way.who.you"))
                        .filter(key -> living.stream().noneMatch(key::startsWith))
                        .filter(key -> !LACKS_OF_THE_LIVING.contains(key))
                        .filter(key -> english.getProperty(key + OF_THE_DEAD) == null)
                        .toList();

        assertThat(told).filteredOn(WayWordsTest::isOfTheDead).isNotEmpty();
        for (var key : told) {
            assertThat(english.getProperty(key)).as(key).doesNotContainPattern("(?i)\\byou");
            assertThat(chinese.getProperty(key)).as(key).doesNotContain("您");
        }
        assertThat(told)
                .filteredOn(WayWordsTest::isOfTheDead)
                .allMatch(key -> english.containsKey(key.replace(OF_THE_DEAD, "")));
    }

    private static boolean isOfTheDead(String key) {
        return key.endsWith(OF_THE_DEAD);
    }

    @Test
    void both_languages_say_the_same_things_in_all_their_words() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(chinese, key)).as(key).isEqualTo(places(english, key));
            assertThat(chinese.getProperty(key)).as(key).containsPattern("\\p{IsHan}");
        }
    }

    /** An apostrophe would swallow what stands between braces. */
    @Test
    void no_words_with_places_have_an_apostrophe() {
        Stream.of(english, chinese)
                .forEach(words ->
                        assertThat(words.stringPropertyNames())
                                .filteredOn(key -> !places(words, key).isEmpty())
                                .noneMatch(key -> words.getProperty(key).contains("'")));
    }

    private static Set<String> keys(Properties words) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("way."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var in =
                new InputStreamReader(
                        WayWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

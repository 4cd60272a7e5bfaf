package org.defaulterregistry.waysoff;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** What is said is said in both languages, and whole. */
final class Words {
    private Words() {}

    static void areSaid(JsonNode bound) {
        assertThat(bound.get("waysOff")).isNotEmpty();
        for (var way : bound.get("waysOff")) {
            assertThat(way.get("rule").asString()).startsWith("R-");
            for (var part : new String[] {"what", "then", "whoInWords"}) {
                areSaid(way, way.get(part));
            }
            assertThat(way.get("missing")).isNotEmpty();
            way.get("missing").forEach(lack -> areSaid(way, lack.get("inWords")));
        }
    }

    /** No value is missing where a sentence has a place for one. */
    private static void areSaid(JsonNode way, JsonNode words) {
        assertThat(words.get("en").asString())
                .as(way.toString())
                .isNotBlank()
                .doesNotContain("{", "  ", " .", " ,", "null");
        assertThat(words.get("zh").asString())
                .as(way.toString())
                .containsPattern("\\p{IsHan}")
                .doesNotContain("{", "null", "于删除", "向书面", "至止");
    }
}

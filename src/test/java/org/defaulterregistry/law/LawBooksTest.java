package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The law as data, read by somebody who has not signed in. */
@OnH2
class LawBooksTest {
    @LocalServerPort private int port;

    @Test
    void every_rule_is_told_in_both_languages_with_its_article_and_how_well_it_is_known() {
        var book = Http.nobody(port).get("/api/v1/rulebook").json();

        assertThat(book.get("version").asString()).isEqualTo(Rulebook.VERSION);
        assertThat(book.get("rules")).hasSize(Rulebook.rules().size());
        assertThat(book.get("rules").valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.propertyNames())
                                .containsExactly(
                                        "id",
                                        "statementEn",
                                        "statementZh",
                                        "article",
                                        "confidence",
                                        "version"));
    }

    @Test
    void the_catalogue_holds_sixty_measures_with_all_that_is_known_of_them() {
        var catalogue = Http.nobody(port).get("/api/v1/measures").json();

        assertThat(catalogue.get("measures")).hasSize(60);
        var air = catalogue.get("measures").get(0);
        assertThat(air.get("key").asString()).isEqualTo("air-travel");
        assertThat(air.get("nameZh").asString()).isEqualTo("乘坐飞机");
        assertThat(air.get("attachesTo").asString()).isEqualTo("order-or-entry");
        assertThat(air.get("validFrom").asString()).isEqualTo("2015-07-22");
        assertThat(air.get("validTo").isNull()).isTrue();
        assertThat(air.get("source").asString()).startsWith("[sourced]");
    }

    @Test
    void R_CAL_5_the_calendar_says_its_version_its_years_and_its_days() {
        var calendar = Http.nobody(port).get("/api/v1/calendar").json();

        assertThat(calendar.get("version").asString()).isEqualTo("2026-11");
        assertThat(calendar.get("publishedYears").toString()).isEqualTo("[2024,2025,2026]");
        assertThat(calendar.get("days").get(1).toString())
                .isEqualTo(
                        "{\"date\":\"2024-02-04\",\"type\":\"makeup-workday\",\"name\":\"Make-up working day for Spring Festival 春节\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rulebook", "/api/v1/measures", "/api/v1/calendar"})
    void whoever_has_it_already_gets_it_no_second_time(String address) {
        var nobody = Http.nobody(port);
        var first = nobody.get(address);
        var second =
                nobody.send("GET", address, new byte[0], Map.of("If-None-Match", first.etag()));

        assertThat(first.raw().headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=60");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/measures?version=1", "/api/v1/calendar?version=none"})
    void an_edition_that_never_was_is_not_found(String address) {
        assertThat(Http.nobody(port).get(address).status()).isEqualTo(404);
    }
}

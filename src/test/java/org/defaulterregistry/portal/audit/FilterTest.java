package org.defaulterregistry.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.portal.court.Reader;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor may narrow a page down by, and what he is told of a value that does not fit. */
abstract class FilterTest extends RegistryTest {
    private static final String NO_NAME = "%00";

    @OnH2
    static class OnH2Test extends FilterTest {}

    @OnPostgres
    static class OnPostgresTest extends FilterTest {}

    private Reader auditor() {
        return Reader.of(port, "auditor.one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/audit/acts?", "/audit/acts?officer=judge.haidian&", "/audit/look-ups?"})
    void a_day_that_is_none_is_told_beside_its_field(String page) {
        for (var wrong :
                List.of(
                        "abc",
                        "2026-02-30",
                        "0001-01-01",
                        "-999999999-01-01",
                        "%2B999999999-12-31")) {
            for (var field : List.of("from", "to")) {
                var told = auditor().look(page + field + "=" + wrong);

                assertThat(told.status()).as(page + field + "=" + wrong).isEqualTo(422);
                assertThat(told.page())
                        .contains(field + "-error", "href=\"#" + field + "\"", "2026-02-28");
            }
        }
    }

    @Test
    void a_period_that_ends_before_it_begins_or_is_too_long_is_told_beside_its_first_day() {
        var auditor = auditor();

        for (var wrong :
                List.of("from=2026-03-02&to=2026-03-01", "from=2025-03-01&to=2026-03-02")) {
            for (var page : List.of("/audit/acts?", "/audit/look-ups?")) {
                var told = auditor.look(page + wrong);
                assertThat(told.status()).as(page + wrong).isEqualTo(422);
                assertThat(told.page()).contains("from-error", "value=\"" + wrong.substring(5, 15));
            }
        }
    }

    @Test
    void a_period_of_a_year_or_of_a_day_or_none_is_shown() {
        var auditor = auditor();

        for (var page : List.of("/audit/acts", "/audit/look-ups")) {
            auditor.open(page + "?from=2025-03-01&to=2026-03-01");
            auditor.open(page + "?from=2026-03-01&to=2026-03-01");
            auditor.open(page + "?from=&to=");
            assertThat(auditor.open(page))
                    .contains("value=\"" + haidian.today() + "\"")
                    .contains("value=\"" + haidian.today().minusDays(29) + "\"");
        }
    }

    @Test
    void the_day_of_an_entry_is_told_beside_its_field_too() {
        var told = auditor().look("/audit/entry?of=0&on=abc");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page()).contains("on-error").doesNotContain("of-error");
    }

    @Test
    void under_a_name_that_nobody_can_have_nothing_is_found() {
        var auditor = auditor();

        assertThat(auditor.look("/audit/acts?officer=" + NO_NAME).status()).isEqualTo(422);
        assertThat(auditor.open("/audit/acts.csv?officer=" + NO_NAME).lines()).hasSize(1);
        auditor.open("/audit?court=" + NO_NAME);
        assertThat(auditor.open("/audit/duties.csv?court=" + NO_NAME).lines()).hasSize(1);
    }
}

package org.defaulterregistry.rulebook.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {

    @ParameterizedTest
    @CsvSource({
        "true, false, false, true",
        "false, false, false, false",
        "true, true, false, false",
        "true, true, true, true"
    })
    void R_SERVE_5_a_decision_waits_for_service_and_a_government_for_its_filing(
            boolean served, boolean government, boolean filed, boolean may) {
        var facts = new PublicationRules.Recorded(served, government, filed);

        assertThat(PublicationRules.mayPublish(facts)).isEqualTo(may);
    }

    @Test
    void R_APPLY_5_the_court_decides_within_fifteen_calendar_days() {
        assertThat(ApplicationRules.decisionDue(LocalDate.parse("2026-09-16"), DEADLINES).exact())
                .isEqualTo("2026-10-08");
    }
}

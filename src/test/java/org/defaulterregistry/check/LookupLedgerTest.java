package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** D8: no record, no answer. */
@OnH2
class LookupLedgerTest extends RegistryTest {

    @Test
    void P14_an_answer_whose_record_cannot_be_kept_is_not_given() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        airline.asks(listed, haidian.today());
        jdbc.sql("alter table lookup rename to lookup_away").update();
        try {
            var answer = airline.asks(listed, haidian.today());

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("unavailable");
            assertThat(answer.text()).doesNotContain("decision");
        } finally {
            jdbc.sql("alter table lookup_away rename to lookup").update();
        }
        assertThat(airline.decision(listed, haidian.today())).isEqualTo("RESTRICTED");
    }
}

package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentTest {

    @ParameterizedTest
    @CsvSource({"1200, 1200", "1200.5, 1200.5", "'1,200', 1200", "' 12,345,678.90 ', 12345678.90"})
    void a_number_has_a_point_and_at_most_commas_between_each_three_digits(
            String typed, BigDecimal read) {
        var sent = new Sent(Map.of("amount", typed)).numbers("amount");

        assertThat(sent.told()).containsEntry("amount", read);
        assertThat(sent.faults()).isEmpty();
    }

    /** A decimal comma, read as one of thousands, would make a debt a hundred times as large. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1,00", "1200,5", "12,5", "1,2,3.4", "+5", "-5", "1e3", "1.", ",5", "x"})
    void what_could_be_read_in_two_ways_is_none(String typed) {
        var sent = new Sent(Map.of("amount", typed)).numbers("amount");

        assertThat(sent.told()).isEmpty();
        assertThat(sent.faults()).hasSize(1);
    }
}

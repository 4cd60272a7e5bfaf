package org.defaulterregistry.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.defaulterregistry.access.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 10);
    }

    @Test
    void a_cell_in_quotes_has_commas_lines_and_quotes() {
        var table = read("a,b\n\"x, \"\"y\"\"\nz\",2\n3,4\n");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().cell(0)).isEqualTo("x, \"y\"\nz");
    }

    /** Or the rows behind it would be read as one cell, and nobody would be told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,\"x\n2,y\n3,z\n",
                "a,b\n1,\"x\n2,y\n3,\"z\n",
                "a,b\n1,x\n2,\"y",
                "a,\"b\n1,x\n"
            })
    void quotes_that_do_not_close_are_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FileFault.class);
    }

    @Test
    void a_file_of_five_megabytes_is_read_and_no_larger_one() {
        var largest = "a\n1\n" + " ".repeat(5 * 1024 * 1024 - 4);
        assertThat(read(largest).rows()).hasSize(1);
        assertThatThrownBy(() -> read(largest + " ")).isInstanceOf(Problem.class);
    }
}

package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement has one spelling, and one key. */
class StatusStatementTest {
    private static final String LOG = "log.example/journal";
    private static final SigningKey KEY =
            SigningKey.of(StatusStatement.keyNameOf(LOG), new byte[32]);

    private static StatusStatement statement(boolean listed) {
        return new StatusStatement(
                LOG,
                "resident-id",
                "CN",
                "11010519491231002X",
                listed,
                Instant.parse("2026-03-01T15:59:59Z"),
                7,
                Hash.OF_NOTHING,
                Instant.parse("2026-03-02T00:00:01.5Z"));
    }

    @Test
    void what_is_signed_is_what_is_read() {
        var text = statement(true).text();

        assertThat(StatusStatement.parse(text)).isEqualTo(statement(true));
        assertThat(StatusStatement.open(KEY.sign(text), KEY.verifier()).listed()).isTrue();
        assertThat(StatusStatement.parse(statement(false).text()).listed()).isFalse();
        assertThat(statement(true).toString()).doesNotContain("1949");
    }

    @Test
    void a_statement_of_another_registry_or_under_another_name_is_none() {
        var other = SigningKey.of("other.example/statements", new byte[32]);
        var text = statement(true).text();

        assertThatThrownBy(() -> StatusStatement.open(other.sign(text), other.verifier()))
                .isInstanceOf(NotVerified.class);
        assertThatThrownBy(() -> StatusStatement.open(KEY.sign(text), other.verifier()))
                .isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdr-statement/v1|jdr-statement/v2",
                "status listed|status Listed",
                "status listed|status  listed",
                "at 2026-03-01T15:59:59Z|at 2026-03-01T23:59:59+08:00",
                "at 2026-03-01T15:59:59Z|at 2026-03-01T15:59:59.0Z",
                "at 2026-03-01T15:59:59Z|at today",
                "version 7|version 07",
                "CN 11|CN\n11",
                "issued |remark x\nissued "
            })
    void whatever_is_spelled_otherwise_is_not_read(String change) {
        var parts = change.split("\\|", -1);
        var text = statement(true).text().replace(parts[0], parts[1]);

        assertThatThrownBy(() -> StatusStatement.parse(text)).isInstanceOf(NotVerified.class);
    }
}

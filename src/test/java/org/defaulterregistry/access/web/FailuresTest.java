package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/** Which failure is told as what. */
class FailuresTest {

    @Test
    void a_database_that_went_away_in_mid_request_is_503_and_promises_nothing_of_what_was_kept() {
        for (var lost :
                new Throwable[] {
                    new JpaSystemException(new RuntimeException(new SQLException("gone", "57P01"))),
                    new JpaSystemException(new RuntimeException(new SQLException("gone", "08006"))),
                    new RuntimeException(
                            new SQLTransientConnectionException("no connection in time")),
                    new InternalAuthenticationServiceException("no look-up"),
                    new TokenHolders.NotLookedUp(new DataAccessResourceFailureException("gone"))
                }) {
            var problem = Failures.of(lost);
            assertThat(problem.status()).as(lost.toString()).isEqualTo(503);
            assertThat(problem.detail()).contains("not certain");
        }
    }

    @Test
    void a_unique_key_taken_by_another_request_is_409_and_any_other_breach_a_mistake_of_ours() {
        assertThat(Failures.of(breach("23505")).status()).isEqualTo(409);
        assertThat(Failures.of(breach("22001")).status()).isEqualTo(500);
        assertThat(Failures.of(breach("23503")).status()).isEqualTo(500);
    }

    @Test
    void an_overtaken_change_is_412() {
        assertThat(Failures.of(new OptimisticLockException()).status()).isEqualTo(412);
    }

    @Test
    void no_message_of_a_database_reaches_the_caller() {
        assertThat(Failures.of(breach("22001")).toString())
                .doesNotContain("value 990101198501010010");
    }

    private static Exception breach(String state) {
        return new DataIntegrityViolationException(
                "x", new SQLException("value 990101198501010010", state));
    }
}

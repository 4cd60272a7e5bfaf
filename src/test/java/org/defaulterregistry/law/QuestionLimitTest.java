package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.defaulterregistry.access.AddressLimit;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class QuestionLimitTest {
    private final QuestionLimit limit = new QuestionLimit(2);

    @Test
    void ten_seconds_worth_may_come_at_once_and_the_next_must_wait() {
        ask("192.0.2.1", 20);

        assertThatThrownBy(() ->
                        limit.preHandle(from("192.0.2.1"), new MockHttpServletResponse(), this))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                            assertThat(problem.retryAfter()).contains("1");
                        });
    }

    @Test
    void another_address_has_a_limit_of_its_own() {
        ask("192.0.2.1", 20);

        ask("192.0.2.2", 20);
    }

    @Test
    void all_addresses_of_one_ipv6_network_are_one_caller() {
        assertThat(AddressLimit.network("2001:db8::1"))
                .isEqualTo(AddressLimit.network("2001:db8:0:0:ffff::9"))
                .isNotEqualTo(AddressLimit.network("2001:db8:0:1::1"));
        assertThat(AddressLimit.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(AddressLimit.network("")).isEmpty();
    }

    private void ask(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.preHandle(from(address), new MockHttpServletResponse(), this))
                    .isTrue();
        }
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}

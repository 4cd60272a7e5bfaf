package org.defaulterregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingPasswordEncoderTest {
    private final AtomicInteger hashed = new AtomicInteger();

    private final PasswordEncoder encoder =
            new RememberingPasswordEncoder(
                    new PasswordEncoder() {
                        @Override
                        public String encode(CharSequence password) {
                            return "hash of " + password;
                        }

                        @Override
                        public boolean matches(CharSequence password, String hash) {
                            hashed.incrementAndGet();
                            return hash.equals(encode(password));
                        }
                    });

    @Test
    void a_right_password_is_hashed_once() {
        assertThat(encoder.matches("right", "hash of right")).isTrue();
        assertThat(encoder.matches("right", "hash of right")).isTrue();

        assertThat(hashed).hasValue(1);
    }

    @Test
    void a_wrong_password_is_never_remembered() {
        assertThat(encoder.matches("wrong", "hash of right")).isFalse();
        assertThat(encoder.matches("wrong", "hash of right")).isFalse();

        assertThat(hashed).hasValue(2);
    }

    @Test
    void a_changed_hash_ends_what_was_remembered() {
        assertThat(encoder.matches("right", "hash of right")).isTrue();

        assertThat(encoder.matches("right", "hash of another")).isFalse();
    }
}

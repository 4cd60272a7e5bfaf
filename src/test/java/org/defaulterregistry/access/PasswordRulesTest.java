package org.defaulterregistry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NIST SP 800-63B-4: long, not what everybody tries, and no other rule. */
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geese over lake", // 15
                "all small letters without a digit",
                "二十只天鹅飞过冬天的湖面然后落下", // 16 characters of 3 bytes
                "𠀋𠀌𠀍𠀎𠀏𠀐𠀑𠀒𠀓𠀔𠀕𠀖𠀗𠀘𠀙", // 15 characters of 4 bytes
                "password of my grandmother's parrot"
            })
    void a_long_password_of_ones_own_is_taken(String password) {
        assertThatCode(() -> PasswordRules.check("/password", "clerk.new", password))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geese over lak", // 14
                "𠀋𠀌𠀍𠀎𠀏𠀐𠀑𠀒𠀓𠀔", // 10 characters, 20 in UTF-16
                "aaaaaaaaaaaaaaaaaaaa",
                "ababababababababab",
                "123456789012345",
                "Password12345678!",
                "passwordpasswordpassword",
                "qwertyuiopasdfghjkl",
                "clerk.newclerk.new1234",
                "CorrectHorseBatteryStaple",
                "twenty-four geese, two hundred herons, and a single swan upon the water !" // 73
                // bytes
            })
    void a_short_an_endless_and_a_common_password_are_not(String password) {
        assertThatThrownBy(() -> PasswordRules.check("/password", "clerk.new", password))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.INVALID_VALUE);
                            assertThat(problem.faults().toString()).doesNotContain(password);
                        });
    }
}

package org.defaulterregistry.rulebook.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void R_QUERY_1_the_same_name_composed_or_not_is_the_same() {
        assertThat(new PersonName("Jose\u0301").sameAs(new PersonName("Jos\u00e9"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"張三, 张三", "⼈三, 人三", "ＺＨＡＮＧ, ZHANG", "Zhang San, ZHANG SAN", "〇一, 零一", "﨑一, 崎一"})
    void R_QUERY_1_likeness_is_no_match(String one, String other) {
        assertThat(new PersonName(one).sameAs(new PersonName(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "张\u200b三",
                "张\u202e三",
                "张\ufe00三",
                "张\udb40\udd00三",
                "张\u0007三",
                "张\u3164三",
                "Аnna",
                "ANNΑ"
            })
    void R_QUERY_1_what_cannot_be_seen_or_only_looks_alike_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "买买提·吐尔逊", "ZHANG SAN", "Анна", "𠮷野", "O'Brien-Smith"})
    void R_QUERY_1_names_of_every_people_are_accepted(String name) {
        assertThat(new PersonName(name).asGiven()).isEqualTo(name);
    }
}

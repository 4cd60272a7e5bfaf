package org.defaulterregistry.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.rulebook.identity.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks or sounds alike is shown to a human, and is never the same name. */
class HintKeyTest {

    /** The pairs of security 1.1 and their like. */
    @ParameterizedTest
    @CsvSource({
        "А,A",
        "Х,X",
        "ВАСЯ,BACЯ",
        "張三,张三",
        "﨑本,崎本",
        "三〇,三零",
        "⼈大,人大",
        "Ｘ,X",
        "龍,龙",
        "ZHANG SAN,张三",
        "Zhang San,張三",
        "Zhāng Sān,张三",
        "LÜ BU,吕布",
        "José,JOSE",
        "O’Neil,O'NEIL"
    })
    void alike(String one, String other) {
        assertThat(HintKey.of(one)).isNotEmpty().isEqualTo(HintKey.of(other));
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"张三,李四", "ZHANG SAN,ZHANG SI", "王五,王武林", "Smith,Schmidt"})
    void not_alike(String one, String other) {
        assertThat(HintKey.of(one)).isNotEqualTo(HintKey.of(other));
    }

    /** A passport may put the family name last. */
    @ParameterizedTest
    @CsvSource({
        "ZHANG SANFENG,SANFENG ZHANG",
        "SANFENG ZHANG,张三丰",
        "张三丰,SANFENG ZHANG",
        "'ZHANG, SANFENG',SANFENG ZHANG",
        "JOHN PAUL SMITH,SMITH PAUL JOHN",
        "A B C D E,E A B C D"
    })
    void alike_in_another_order(String asked, String known) {
        assertThat(HintKey.inAnyOrder(asked)).contains(HintKey.of(known));
    }

    @ParameterizedTest
    @CsvSource({"ZHANG SANFENG,SANFENGZ HANG X", "ZHANG SANFENG,ZHANG", "张三,李四"})
    void not_alike_in_any_order(String asked, String known) {
        assertThat(HintKey.inAnyOrder(asked)).isNotEmpty().doesNotContain(HintKey.of(known));
    }

    @ParameterizedTest
    @CsvSource({"А,A", "Х,X", "張,张", "﨑,崎", "〇,零", "⼈,人"})
    void R_QUERY_1_no_pair_is_the_same_name(String one, String other) {
        assertThat(new PersonName(one).sameAs(new PersonName(other))).isFalse();
    }
}

package org.defaulterregistry.rulebook.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.rulebook.identity.CaseNumber.Legacy;
import org.defaulterregistry.rulebook.identity.CaseNumber.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @Test
    void R_ID_5_a_number_falls_into_its_parts() {
        assertThat(CaseNumber.parse("(2016)京0105执12345号"))
                .isEqualTo(new Parsed(2016, "京0105", "执", 12345));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（２０１６）京０１０５执１２３４５号", " (2016)京0105执12345号 ", "（2016）京0105执012345号"})
    void R_ID_5_one_canonical_form_is_kept(String typed) {
        assertThat(((Parsed) CaseNumber.parse(typed)).canonical()).isEqualTo("(2016)京0105执12345号");
    }

    @ParameterizedTest
    @CsvSource({
        "(2019)最高法执监99号, 最高法, 执监, true",
        "(2020)京执复5号, 京, 执复, true",
        "(2021)粤07执恢8号, 粤07, 执恢, true",
        "(2021)粤0703民初8号, 粤0703, 民初, false",
        "(2021)沪72民终8号, 沪72, 民终, false",
        "(2022)兵0101执保3号, 兵0101, 执保, true"
    })
    void R_ID_5_courts_of_every_level_and_types_of_every_kind(
            String number, String court, String type, boolean enforcement) {
        var parsed = (Parsed) CaseNumber.parse(number);

        assertThat(parsed.courtCode()).isEqualTo(court);
        assertThat(parsed.typeCode()).isEqualTo(type);
        assertThat(parsed.isEnforcement()).isEqualTo(enforcement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2013)朝执字第123号", "(2015)京0105执1号", "（2014）高民终字第1号"})
    void R_ID_5_older_numbers_are_kept_as_written(String number) {
        assertThat(CaseNumber.parse(number)).isInstanceOf(Legacy.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2013)朝执字第123号",
                " （２０１３）朝执字第１２３号 ",
                "〔2013〕朝执字第123号",
                "[2013] 朝执字第 123 号",
                "2013朝执字第123号"
            })
    void R_ID_5_an_older_number_has_one_form_too(String typed) {
        assertThat(((Legacy) CaseNumber.parse(typed)).canonical()).isEqualTo("(2013)朝执字第123号");
    }

    @ParameterizedTest
    @CsvSource({"(2015)海执字第1号, true", "(2015)京0105执1号, false"})
    void R_ID_5_an_older_number_carries_its_character(String number, boolean old) {
        assertThat(((Legacy) CaseNumber.parse(number)).isInOldForm()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2016)海执字第1号", "(1899)海执字第1号", "海执字第1号"})
    void R_ID_5_the_older_form_ends_with_2015(String number) {
        assertThat(CaseNumber.parse(number)).isInstanceOf(CaseNumber.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "京0105执12345号",
                "(2016)京0105执12345",
                "(2016)京010执1号x",
                "(2016)1101执1",
                "(2016)京0105执١号x"
            })
    void R_ID_5_anything_else_is_no_case_number(String number) {
        assertThat(CaseNumber.parse(number)).isInstanceOf(CaseNumber.Invalid.class);
    }
}

package org.defaulterregistry.rulebook.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.identity.DocumentType.FOREIGN_PERMANENT_RESIDENT_ID;
import static org.defaulterregistry.rulebook.identity.DocumentType.HMT_RESIDENCE_PERMIT;
import static org.defaulterregistry.rulebook.identity.DocumentType.PASSPORT;
import static org.defaulterregistry.rulebook.identity.DocumentType.RESIDENT_ID;
import static org.defaulterregistry.rulebook.identity.DocumentType.USCC;
import static org.defaulterregistry.rulebook.identity.NumberError.BIRTH_DATE;
import static org.defaulterregistry.rulebook.identity.NumberError.CHECKSUM;
import static org.defaulterregistry.rulebook.identity.NumberError.FORMAT;
import static org.defaulterregistry.rulebook.identity.NumberError.LENGTH;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Invalid;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    private static DocumentNumber parse(DocumentType type, String number) {
        return DocumentNumber.parse(type, number, null);
    }

    private static Valid valid(DocumentType type, String number) {
        return (Valid) parse(type, number);
    }

    /** Completes 17 characters with the right check character. */
    private static String complete(String seventeen) {
        return seventeen + ResidentNumber.checkCharacterOf(seventeen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "34052419800101001X",
                "513101198201130014",
                "360426199101010071",
                "110101202311012176"
            })
    void R_ID_1_the_published_examples_are_valid(String number) {
        assertThat(parse(RESIDENT_ID, number)).isInstanceOf(Valid.class);
    }

    @Test
    void R_ID_1_a_number_tells_birth_sex_division_and_holder() {
        assertThat(valid(RESIDENT_ID, "11010519491231002X"))
                .isEqualTo(
                        new Valid(
                                RESIDENT_ID,
                                "11010519491231002X",
                                LocalDate.parse("1949-12-31"),
                                Sex.FEMALE,
                                "110105",
                                Holder.MAINLAND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 11010519491231002x ", "１１０１０５１９４９１２３１００２Ｘ", "\u3000１１０１０５１９４９１２３１００２ｘ"})
    void R_ID_1_spaces_around_wide_digits_and_small_x_are_normalised(String typed) {
        assertThat(valid(RESIDENT_ID, typed).canonical()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, CHECKSUM",
        "110105491231002, LENGTH", // 15 digits
        "1101051949123100211, LENGTH",
        "'', LENGTH",
        "11010519490231002X, BIRTH_DATE",
        "110105194913310021, BIRTH_DATE",
        "1101051949123100Y2, FORMAT",
        "X10105194912310021, FORMAT",
        "110105 9491231002X, FORMAT",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X, FORMAT",
        "11010519491231002Х, FORMAT", // the last is Cyrillic
        "000000000000000000, FORMAT",
        "11010517991231002X, BIRTH_DATE"
    })
    void R_ID_1_the_first_fault_is_named(String number, NumberError error) {
        assertThat(parse(RESIDENT_ID, number)).isEqualTo(new Invalid(error));
    }

    @Test
    void R_ID_1_every_wrong_digit_is_caught() {
        var right = "11010519491231002X";
        for (int i = 0; i < 17; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = right.substring(0, i) + digit + right.substring(i + 1);
                if (!wrong.equals(right)) {
                    assertThat(parse(RESIDENT_ID, wrong)).isInstanceOf(Invalid.class);
                }
            }
        }
    }

    @Test
    void R_ID_1_a_leap_day_exists_only_in_leap_years() {
        assertThat(parse(RESIDENT_ID, complete("11010520000229001"))).isInstanceOf(Valid.class);
        assertThat(parse(RESIDENT_ID, complete("11010519000229001")))
                .isEqualTo(new Invalid(BIRTH_DATE));
    }

    @Test
    void R_ID_1_nobody_is_born_tomorrow() {
        var number = complete("99010120260302001");
        var birthday = LocalDate.parse("2026-03-02");

        assertThat(DocumentNumber.parse(RESIDENT_ID, number, null, birthday))
                .isInstanceOf(Valid.class);
        assertThat(DocumentNumber.parse(RESIDENT_ID, number, null, birthday.minusDays(1)))
                .isEqualTo(new Invalid(BIRTH_DATE));
    }

    @Test
    void R_ID_1_a_sequence_of_zeros_is_nobody() {
        assertThat(parse(RESIDENT_ID, complete("11010519491231000")))
                .isEqualTo(new Invalid(FORMAT));
    }

    @Test
    void R_ID_7_a_division_that_exists_no_more_is_no_error() {
        assertThat(parse(RESIDENT_ID, complete("51990019820113001"))).isInstanceOf(Valid.class);
    }

    @ParameterizedTest
    @CsvSource({"810000, HONG_KONG", "820000, MACAO", "830000, TAIWAN"})
    void R_ID_2_the_permit_tells_where_its_holder_comes_from(String division, Holder holder) {
        var number = complete(division + "19900101001");

        assertThat(valid(HMT_RESIDENCE_PERMIT, number).holder()).isEqualTo(holder);
        assertThat(valid(RESIDENT_ID, number).holder()).isEqualTo(holder);
    }

    @Test
    void R_ID_2_a_mainland_number_is_no_such_permit() {
        assertThat(parse(HMT_RESIDENCE_PERMIT, "11010519491231002X"))
                .isEqualTo(new Invalid(FORMAT));
    }

    @ParameterizedTest
    @CsvSource({"932682198501010017, 1985-01-01", "911124198108030024, 1981-08-03"})
    void R_ID_3_the_official_samples_are_valid(String number, LocalDate born) {
        var parsed = valid(FOREIGN_PERMANENT_RESIDENT_ID, number);

        assertThat(parsed.birthDate()).isEqualTo(born);
        assertThat(parsed.holder()).isEqualTo(Holder.FOREIGN_PERMANENT_RESIDENT);
        assertThat(parsed.division()).isNull();
    }

    @Test
    void R_ID_3_the_older_card_is_refused_for_matching() {
        assertThat(parse(FOREIGN_PERMANENT_RESIDENT_ID, "CAN110185010101"))
                .isEqualTo(new Invalid(LENGTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91110108551385082Q",
                "91110000600037341L",
                "91440300708461136T",
                "91330106673959654P",
                "914403001922038216",
                "9144030071526726XG",
                "91350100m000100y43"
            })
    void R_ID_4_the_published_codes_are_valid(String code) {
        assertThat(parse(USCC, code)).isInstanceOf(Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "91310115MA1H8R7C6D, CHECKSUM",
        "91350100M000100Y44, CHECKSUM",
        "91350100M000100Y4, LENGTH",
        "91350100M000100YI3, FORMAT",
        "9135O100M000100Y43, FORMAT",
        "0135010000M0100Y43, FORMAT"
    })
    void R_ID_4_a_wrong_code_is_refused(String code, NumberError error) {
        assertThat(parse(USCC, code)).isEqualTo(new Invalid(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "N", "Y", "1"})
    void R_ID_4_departments_may_be_letters_and_a_check_value_of_31_is_zero(String department) {
        for (int i = 0; i < 31; i++) {
            var body = department + "1110000" + "0000000" + "%02d".formatted(i);
            var code = body + CreditCode.checkCharacterOf(body + "0");
            assertThat(parse(USCC, code)).isInstanceOf(Valid.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CN, E12345678, true",
        "CN, G12345678, true",
        "CN, EA1234567, true",
        "CN, P12345678, false",
        "CN, GA1234567, false",
        "CN, E1234567, false",
        "DE, C01X00T47, true",
        "DE, 1234, false",
        "DE, 1234567890123, false"
    })
    void R_ID_6_passports_by_issuing_country(String country, String number, boolean accepted) {
        assertThat(DocumentNumber.parse(PASSPORT, number, country) instanceof Valid)
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_TRAVEL_PERMIT, H12345678, true",
        "HK_MACAO_TRAVEL_PERMIT, A12345678, false",
        "TAIWAN_TRAVEL_PERMIT, 12345678, true",
        "TAIWAN_TRAVEL_PERMIT, 11111111, false",
        "TAIWAN_TRAVEL_PERMIT, 123456789, false"
    })
    void R_ID_6_travel_permits(DocumentType type, String number, boolean accepted) {
        assertThat(parse(type, number) instanceof Valid).isEqualTo(accepted);
    }

    @Test
    void R_DEMO_1_made_up_people_are_recognised() {
        assertThat(valid(RESIDENT_ID, complete("99010119900101001")).isDemo()).isTrue();
        assertThat(valid(RESIDENT_ID, "11010519491231002X").isDemo()).isFalse();
    }

    @Test
    void R_DATA_MASK_month_and_day_of_birth_are_hidden() {
        assertThat(valid(RESIDENT_ID, "11010519491231002X").masked())
                .isEqualTo("1101051949****002X");
        assertThat(valid(USCC, "91350100M000100Y43").masked()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void R_DATA_MASK_a_number_never_prints_itself() {
        assertThat(valid(RESIDENT_ID, "11010519491231002X")).hasToString("valid resident-id");
        assertThat(CHECKSUM.key()).isEqualTo("checksum");
    }
}

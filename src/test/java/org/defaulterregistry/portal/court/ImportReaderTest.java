package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.portal.FileFault;
import org.defaulterregistry.portal.court.FileCase.FileRead;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A court's file of cases: what is read, and what is a fault and never guessed. */
@OnH2
class ImportReaderTest extends RegistryTest {
    private static final String HEAD =
            "case_number,filed_on,creditor,basis_body,basis_number,obligation,obligation_text,amount,currency,as_of,"
                    + "document_type,document_number,name";
    private static final String CASE =
            "(2026)京0108执1号,2026-01-02,A bank,A court,(2025)京0108民初1号,pay,Pay.,1000.00,CNY,2026-01-01,";
    private static final String DEBTOR = "resident-id,990101197906150025,演示李四";

    @Autowired private ImportReader reader;

    @Test
    void D14_a_line_is_a_case_with_its_debtor() {
        var request = only(HEAD + "\n" + CASE + DEBTOR);

        assertThat(request.caseNumber()).isEqualTo("(2026)京0108执1号");
        assertThat(request.filedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(request.obligation().kind()).isEqualTo(ObligationKind.PAY);
        assertThat(request.obligation().amountDue()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(request.debtors()).hasSize(1);
    }

    @Test
    void lines_with_one_number_are_one_case_however_it_is_written() {
        var other = "resident-id,990101197906150025,演示王五";
        var cases =
                read(HEAD + "\n" + CASE + DEBTOR + "\n" + CASE.replace("(2026)", "（2026）") + other)
                        .cases();

        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().lines()).containsExactly(2L, 3L);
        assertThat(Objects.requireNonNull(cases.getFirst().request()).debtors())
                .extracting(debtor -> debtor.identity().name())
                .containsExactly("演示李四", "演示王五");
    }

    @Test
    void lines_of_one_case_that_differ_are_a_fault_of_the_later_one() {
        var file = HEAD + "\n" + CASE + DEBTOR + "\n" + CASE.replace("A bank", "B bank") + DEBTOR;

        assertThat(faults(file)).containsExactly("3 creditor differs");
    }

    @Test
    void columns_and_words_may_be_in_either_language_and_in_any_order() {
        var request =
                only(
                        "\uFEFF证件种类,姓名或者名称,Number of the document,案号,立案日期,申请执行人,作出文书的机关,文书编号,"
                                + "文书种类,The debtor has,义务内容,系地方政府\n"
                                + "居民身份证,演示李四,990101197906150025,(2026)京0108执1号,2026年1月2日,A bank,A court,"
                                + "1号,Arbitral award,不作为,Refrain.,是\n");

        assertThat(request.obligation().kind()).isEqualTo(ObligationKind.REFRAIN);
        assertThat(request.filedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(request.debtors().getFirst().localGovernment()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, true",
        "2026-02-29, false",
        "2026/2/28, true",
        "2026.2.28, true",
        "28/02/2026, false",
        "46081, false",
        "2026-2, false"
    })
    void a_day_has_its_year_first_and_is_a_day_of_the_calendar(String day, boolean fits) {
        var faults = faults(HEAD + "\n" + CASE.replace("2026-01-02", day) + DEBTOR);

        assertThat(faults.isEmpty()).isEqualTo(fits);
        assertThat(faults).allMatch("2 filed_on filed_on"::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1000;true",
                "1,000.50;true",
                "1000.505;false",
                "1,00;false",
                "1.000,00;false",
                "1e3;false",
                "¥1000;false",
                "0;false"
            })
    void an_amount_is_read_in_one_way_only(String amount, boolean fits) {
        var faults = faults(HEAD + "\n" + CASE.replace("1000.00", '"' + amount + '"') + DEBTOR);

        assertThat(faults.isEmpty()).isEqualTo(fits);
        assertThat(faults).allMatch("2 amount amount"::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1"})
    void a_cell_that_begins_as_a_formula_is_a_fault(String cell) {
        assertThat(faults(HEAD + "\n" + CASE.replace("A bank", cell) + DEBTOR))
                .contains("2 creditor formula");
        assertThat(faults(HEAD + "\n" + CASE.replace("A bank", "A" + cell) + DEBTOR))
                .doesNotContain("2 creditor formula");
    }

    @Test
    void every_fault_of_every_line_is_told() {
        var file = HEAD + "\n,,,,,sue,,,,,ticket,,\n" + CASE + DEBTOR + "\n";

        assertThat(faults(file))
                .containsExactlyInAnyOrder(
                        "2 case_number case_number",
                        "2 filed_on filed_on",
                        "2 creditor creditor",
                        "2 basis_body basis_body",
                        "2 basis_number basis_number",
                        "2 obligation obligation",
                        "2 obligation_text obligation_text",
                        "2 document_type document_type",
                        "2 document_number document_number",
                        "2 name name");
    }

    @Test
    void a_head_line_that_is_not_understood_stops_everything() {
        var file = read(HEAD.replace("creditor", "plaintiff") + ",name,\n" + CASE + DEBTOR);

        assertThat(file.cases()).isEmpty();
        assertThat(file.headFaults())
                .extracting(fault -> fault.head() + " " + fault.mend())
                .containsExactly("plaintiff unknown", "null twice", "null missing");
    }

    @Test
    void a_text_with_a_comma_and_no_quotes_is_a_fault() {
        assertThat(faults(HEAD + "\n" + CASE + DEBTOR + ",\n")).isEmpty();
        assertThat(faults(HEAD + "\n" + CASE + DEBTOR + ",x\n")).containsExactly("2 null cells");
    }

    @Test
    void a_case_has_fifty_debtors_and_not_one_more() {
        assertThat(faults(HEAD + "\n" + (CASE + DEBTOR + "\n").repeat(50))).isEmpty();
        assertThat(faults(HEAD + "\n" + (CASE + DEBTOR + "\n").repeat(51)))
                .containsExactly("52 case_number debtors");
    }

    @Test
    void ten_thousand_lines_are_read_and_one_more_is_not() {
        var lines = (CASE + DEBTOR + "\n").repeat(ImportReader.MOST);

        assertThat(read(HEAD + "\n" + lines).cases().getFirst().lines()).hasSize(ImportReader.MOST);
        assertThatThrownBy(() -> read(HEAD + "\n" + lines + CASE + DEBTOR))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_file_is_in_utf_8_and_says_something() {
        var chinese = (HEAD + "\n" + CASE + DEBTOR).getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> reader.read(chinese)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read(HEAD)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read(HEAD + "\n,,,\n")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read("\"")).isInstanceOf(FileFault.class);
    }

    private FileRead read(String file) {
        return reader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private CaseRequest only(String file) {
        var cases = read(file).cases();
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().faults()).isEmpty();
        return Objects.requireNonNull(cases.getFirst().request());
    }

    private List<String> faults(String file) {
        return read(file).cases().stream()
                .flatMap(one -> one.faults().stream())
                .map(ImportReaderTest::told)
                .toList();
    }

    private static String told(LineFault fault) {
        var column = fault.column();
        return fault.line() + " " + (column == null ? null : column.key()) + " " + fault.mend();
    }
}

package org.defaulterregistry.rulebook.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.Quick.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;

/**
 * Whatever is typed is a number or is refused; a number found valid is valid in its canonical form.
 */
class NumberFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void every_document_number_is_valid_or_refused(byte[] typed) throws Exception {
        var number = new String(typed, StandardCharsets.UTF_8);
        for (var type : DocumentType.values()) {
            var country = type == DocumentType.PASSPORT ? "CN" : null;
            if (quickly(() -> DocumentNumber.parse(type, number, country)) instanceof Valid valid) {
                assertThat(DocumentNumber.parse(type, valid.canonical(), country)).isEqualTo(valid);
                assertThat(valid.masked()).hasSameSizeAs(valid.canonical());
            }
        }
    }

    @FuzzTest(maxDuration = "2m")
    void every_case_number_is_read_kept_or_refused(byte[] typed) throws Exception {
        var number = new String(typed, StandardCharsets.UTF_8);
        if (quickly(() -> CaseNumber.parse(number)) instanceof CaseNumber.Parsed parsed) {
            assertThat(CaseNumber.parse(parsed.canonical())).isEqualTo(parsed);
        }
    }

    @FuzzTest(maxDuration = "2m")
    void every_name_is_kept_or_refused(byte[] typed) throws Exception {
        var name = new String(typed, StandardCharsets.UTF_8);
        try {
            var kept = quickly(() -> new PersonName(name));
            assertThat(new PersonName(kept.asGiven())).isEqualTo(kept);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("a name is needed|the name (carries|mixes) .*");
        }
    }
}

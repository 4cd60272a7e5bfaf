package org.defaulterregistry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rulebook.md says what the code says. */
class RulebookDocTest {
    private static final Path PAGE = Path.of("docs/rulebook.md");

    @Test
    void the_page_of_the_rules_is_what_the_code_would_write() throws IOException {
        var written = RulebookDoc.render();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "docs/rulebook.md drifted; write it anew: mvn test -Dtest=RulebookDocTest -Dregenerate=true")
                .isEqualTo(written);
    }
}

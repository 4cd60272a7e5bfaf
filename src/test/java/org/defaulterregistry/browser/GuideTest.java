package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final List<String> GUIDES =
            List.of("auditor", "citizen", "court", "provider", "public");

    @Test
    void each_role_has_its_guide_with_pictures() throws IOException {
        for (var role : GUIDES) {
            var guide = Files.readString(Pictures.GUIDES.resolve(role + ".md"));
            assertThat(guide).as(role).contains("](en/").contains("](zh-CN/");
        }
    }

    @Test
    void the_guides_show_the_pictures_that_are_there_and_no_other_is() throws IOException {
        var there = new TreeSet<String>();
        for (var language : Visitor.LANGUAGES) {
            try (var files = Files.list(Pictures.GUIDES.resolve(language))) {
                there.addAll(
                        files.map(file -> language + "/" + file.getFileName())
                                .collect(Collectors.toSet()));
            }
        }
        assertThat(there).isEqualTo(Pictures.shown());
    }
}

package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.Quick.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.rulebook.time.WorkCalendar;

/** A file is refused line by line, or it can be used: nothing that was found good fails later. */
class LawFileFuzzTest {
    private static final Edition NO_DAYS =
            new Edition(EditionKind.CALENDAR, "none", CalendarFile.HEAD);
    private static final Edition NO_MEASURES =
            new Edition(EditionKind.MEASURES, "none", String.join(",", MeasuresFile.COLUMNS));

    @FuzzTest(maxDuration = "2m")
    void a_calendar_found_good_can_be_read(byte[] sent) throws Exception {
        var content = new String(sent, StandardCharsets.UTF_8);
        if (quickly(() -> CalendarFile.faults(content, NO_DAYS)).isEmpty()) {
            WorkCalendar.parse(content, "fuzz");
        } else {
            refusedOrRead(content);
        }
    }

    private static void refusedOrRead(String content) {
        try {
            WorkCalendar.parse(content, "fuzz");
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "2m")
    void a_catalogue_found_good_can_be_read(byte[] sent) throws Exception {
        var content = new String(sent, StandardCharsets.UTF_8);
        if (quickly(() -> MeasuresFile.faults(content, NO_MEASURES)).isEmpty()) {
            assertThat(Catalogue.read(new Edition(EditionKind.MEASURES, "fuzz", content)))
                    .isNotEmpty();
        }
    }

    @FuzzTest(maxDuration = "2m")
    void courts_found_good_can_be_read(byte[] sent) throws Exception {
        var content = new String(sent, StandardCharsets.UTF_8);
        if (quickly(() -> CourtsFile.faults(content, List.of())).isEmpty()) {
            assertThat(CourtsFile.read(content)).isNotEmpty();
        }
    }
}

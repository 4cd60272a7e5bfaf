package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.defaulterregistry.restraint.OwnDecision;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every measure of the catalogue, asked about everybody whom it may bind or not; what must come is
 * read off the catalogue's own columns.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryMeasureTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends EveryMeasureTest {}

    @OnPostgres
    static class OnPostgresTest extends EveryMeasureTest {}

    @Autowired private ApplicationContext registry;

    private final Made listed = Made.up();
    private final Made ordered = Made.up();
    private final Made officer = Made.up();
    private final Made kept = Made.up();
    private final Made nobody = Made.up();
    private final MadeUnit listedUnit = MadeUnit.up();
    private final MadeUnit orderedUnit = MadeUnit.up();
    private @Nullable Provider provider;

    private static List<NamedCsvRecord> catalogue() throws IOException {
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Path.of("src/main/resources/law/measures.csv"))) {
            return rows.stream().toList();
        }
    }

    static Stream<String> keys() throws IOException {
        return catalogue().stream().map(row -> row.getField("key"));
    }

    @BeforeEach
    void everybodyIsEntered() throws IOException {
        if (provider != null) {
            return;
        }
        provider = Provider.granted(port, jdbc, keys().toList());
        var situation = new Situation(registry);
        situation.person(listed, Situation.listed(UUID.randomUUID()));
        situation.person(ordered, Situation.ordered(UUID.randomUUID()));
        var unit = situation.unit(listedUnit, Situation.listed(UUID.randomUUID()));
        situation.unit(orderedUnit, Situation.ordered(UUID.randomUUID()));
        situation.person(officer, Situation.holds(Situation.office(unit)));
        situation.person(
                kept, decidedOnEach(List.of("exit-ban", "vehicle-control", "person-tracing")));
    }

    private static UnaryOperator<org.defaulterregistry.restraint.RestraintState> decidedOnEach(
            List<String> measures) {
        return before -> {
            var state = before;
            for (var measure : measures) {
                state =
                        state.withOwn(
                                UUID.randomUUID(), new OwnDecision(measure, Situation.always()));
            }
            return state;
        };
    }

    @ParameterizedTest
    @MethodSource("keys")
    void table_D_and_the_columns_of_the_catalogue_say_whom_a_measure_binds(String key)
            throws IOException {
        var row =
                catalogue().stream()
                        .filter(one -> one.getField("key").equals(key))
                        .findFirst()
                        .orElseThrow();
        var attaches = row.getField("attaches_to");
        var byEntry = attaches.equals("entry") || attaches.equals("order-or-entry");
        var byOrder = attaches.equals("order-or-entry");
        var expected =
                Map.of(
                        listed.identity(), byEntry && is(row, "binds_natural"),
                        ordered.identity(), byOrder && is(row, "binds_natural"),
                        listedUnit.identity(), byEntry && is(row, "binds_entity"),
                        orderedUnit.identity(), byOrder && is(row, "binds_entity"),
                        officer.identity(), byEntry && is(row, "binds_officers"),
                        kept.identity(), attaches.equals("own-decision"),
                        nobody.identity(), false);

        expected.forEach((identity, restricted) -> {
            var answer = provider.asks(key, identity, haidian.today());
            if (attaches.equals("not-checkable")) {
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.json().get("errors").get(0).get("pointer").asString())
                        .isEqualTo("/measure");
            } else {
                assertThat(Provider.decision(answer))
                        .as(key + " " + identity)
                        .isEqualTo(restricted && isInForce(row) ? "RESTRICTED" : "CLEAR");
                assertThat(answer.raw().body()).hasSize(512);
            }
        });
    }

    private boolean isInForce(NamedCsvRecord row) {
        var today = haidian.today();
        var to = row.getField("valid_to");
        return !today.isBefore(LocalDate.parse(row.getField("valid_from")))
                && (to.isEmpty() || !today.isAfter(LocalDate.parse(to)));
    }

    private static boolean is(NamedCsvRecord row, String column) {
        return row.getField(column).equals("true");
    }
}

package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.TermFacts;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exercise of docs/changing-a-rule.md: the legislator makes the term of ground 6 three years,
 * from 2027-01-01. Stored decisions are of ground 4, amended tomorrow, because courts can record
 * grounds 1 and 4 so far.
 */
@OnH2
class ChangedRuleTest extends RegistryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Amended LAW = new Amended(6, LocalDate.parse("2027-01-01"));

    /** What {@link TermRules#years} would become: the day of the decision chooses the law. */
    private record Amended(int ground, LocalDate inForceFrom) {
        private static final int YEARS = 3;

        int years(TermFacts facts, LocalDate decidedOn) {
            return basicYears(facts, decidedOn) + TermRules.years(facts) - TermRules.BASIC_YEARS;
        }

        private int basicYears(TermFacts facts, LocalDate decidedOn) {
            return !decidedOn.isBefore(inForceFrom)
                            && facts.grounds().stream().anyMatch(it -> it.number() == ground)
                    ? YEARS
                    : TermRules.BASIC_YEARS;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2026-12-31, 2",
        "6, 2027-01-01, 3",
        "5, 2026-12-31, 2",
        "5, 2027-01-01, 2",
    })
    void the_day_of_the_decision_chooses_the_law(int ground, LocalDate decidedOn, int years) {
        assertThat(LAW.years(facts(List.of(ground)), decidedOn)).isEqualTo(years);
    }

    @Test
    void an_old_decision_keeps_its_law_when_the_new_one_is_in_force() {
        var entry = haidian.lists(Made.up(), 4);
        var before = listing(entry.listing());
        clock.moveOn(Duration.ofDays(60));

        assertThat(listing(entry.listing()))
                .as("nothing is computed again when the law changes")
                .isEqualTo(before);
    }

    @Test
    void an_old_decision_can_be_decided_again_by_what_was_stored_with_it() {
        var entry = haidian.lists(Made.up(), 4);

        var decision = decision(entry.listing());

        assertThat(decision).containsEntry("rulebook_version", Rulebook.VERSION);
        assertThat(readings(decision)).isEqualTo(Readings.DEFAULT.asMap());
        var tomorrow = new Amended(4, haidian.today().plusDays(1));
        var years = tomorrow.years(facts(groundsOf(decision)), haidian.today());
        assertThat(listing(entry.listing()).get("termLastDay").asString())
                .isEqualTo(haidian.today().plusYears(years).toString());
    }

    private JsonNode listing(String id) {
        return haidian.clerk().get("/api/v1/listings/" + id).json();
    }

    private Map<String, Object> decision(String listing) {
        return jdbc.sql(
                        """
                        select d.rulebook_version, d.calendar_version, d.readings, d.facts
                        from court_decision d join listing l on l.decision_id = d.id where l.id = cast(? as uuid)\
                        """)
                .param(listing)
                .query()
                .singleRow();
    }

    private static Map<?, ?> readings(Map<String, Object> decision) {
        return JSON.readValue(String.valueOf(decision.get("readings")), Map.class);
    }

    private static List<Integer> groundsOf(Map<String, Object> decision) {
        var facts = JSON.readTree(String.valueOf(decision.get("facts")));
        return StreamSupport.stream(facts.get("grounds").spliterator(), false)
                .map(proven -> proven.get("ground").asInt())
                .toList();
    }

    private static TermFacts facts(List<Integer> grounds) {
        return new Told(grounds.stream().map(number -> Ground.of(number, "shown")).toList());
    }

    /** No extension wanted. */
    private record Told(List<Ground> grounds) implements TermFacts {
        @Override
        public int extensionYears() {
            return 0;
        }

        @Override
        public boolean obstructedByViolenceOrThreats() {
            return false;
        }

        @Override
        public boolean circumstancesSerious() {
            return false;
        }

        @Override
        public Readings readings() {
            return Readings.DEFAULT;
        }
    }
}

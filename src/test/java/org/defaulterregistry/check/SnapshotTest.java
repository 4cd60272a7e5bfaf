package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Situation.always;
import static org.defaulterregistry.check.Situation.holds;
import static org.defaulterregistry.check.Situation.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.restraint.Answered;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.restraint.Sought;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** D5: an answer says what held at the version it names, while acts go on. */
abstract class SnapshotTest extends RegistryTest {
    private static final int ACTS = 150;

    @OnH2
    static class OnH2Test extends SnapshotTest {}

    @OnPostgres
    static class OnPostgresTest extends SnapshotTest {}

    @Autowired private ApplicationContext registry;
    @Autowired private Restraints restraints;

    private record Seen(long version, boolean listed) {}

    /** Each act lists whoever is free, or frees whoever is listed; each answer must know which. */
    private void assertTrueAtItsVersion(UUID flipped, long before, Function<Restraints, Seen> ask)
            throws Exception {
        var situation = new Situation(registry);
        var theCase = UUID.randomUUID();
        var history = new ConcurrentSkipListMap<Long, Boolean>(Map.of(before, false));
        var over = new AtomicBoolean();
        var acts =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; i < ACTS; i++) {
                                var list = i % 2 == 0;
                                UnaryOperator<RestraintState> flip =
                                        state -> state.withEntry(theCase, list ? always() : null);
                                history.put(situation.act(flipped, flip), list);
                            }
                            over.set(true);
                        });
        var seen = new TreeMap<Long, Boolean>();
        while (!over.get()) {
            var one = ask.apply(restraints);
            var other = seen.put(one.version(), one.listed());
            assertThat(other).isIn(null, one.listed());
        }
        acts.join();

        assertThat(seen).hasSizeGreaterThan(10);
        seen.forEach((version, listed) ->
                assertThat(listed).isEqualTo(history.floorEntry(version).getValue()));
    }

    private Sought sought(MadeUnit unit) {
        return new Sought(new Paper("uscc", "CN", unit.code()), unit.name());
    }

    @Test
    void an_officer_is_answered_with_his_unit_as_of_one_version() throws Exception {
        var situation = new Situation(registry);
        var unit = situation.unit(MadeUnit.up(), UnaryOperator.identity());
        var officer = Made.up();
        situation.person(officer, holds(office(unit)));
        var sought = new Sought(new Paper("resident-id", "CN", officer.number()), officer.name());

        assertTrueAtItsVersion(
                unit,
                journalSize(),
                from -> {
                    var found = from.find(List.of(sought));
                    var state = found.of(sought).units().get(unit);
                    return new Seen(found.registerVersion(), state.isIn(haidian.today()));
                });
    }

    @Test
    void a_unit_is_answered_with_its_officers_as_of_one_version() throws Exception {
        var situation = new Situation(registry);
        var made = MadeUnit.up();
        var unit = situation.unit(made, UnaryOperator.identity());
        var officer = situation.person(Made.up(), holds(office(unit)));

        assertTrueAtItsVersion(
                officer,
                journalSize(),
                from -> {
                    Answered found = from.findWithOfficers(List.of(sought(made)));
                    var state = found.officersOf(unit).getFirst().state();
                    return new Seen(found.registerVersion(), state.isIn(haidian.today()));
                });
    }
}

package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Whether the registry knows somebody is not to be told from how an answer looks, nor from how long
 * it takes (journal.md, section 8): the same work is done for everybody, statement by statement. A
 * stopwatch would measure the machine.
 */
@Import(Statements.class)
abstract class AnswersTellNothingTest extends RegistryTest {
    @Autowired private Statements statements;

    @OnH2
    static class OnH2Test extends AnswersTellNothingTest {}

    @OnPostgres
    static class OnPostgresTest extends AnswersTellNothingTest {}

    @Test
    void D8_listed_known_and_unknown_people_cost_the_same_statements_and_get_as_many_bytes() {
        var listed = haidian.lists(Made.up(), 1).from().person();
        var known = haidian.records(Made.up()).person();
        var identities =
                List.of(
                        listed.identity(),
                        listed.identityNamed("别的名字"),
                        known.identity(),
                        Made.up().identity());
        identities.forEach(this::cost);

        var unknown = cost(Made.up().identity());

        assertThat(unknown).as("looked for, and recorded").hasSizeGreaterThan(1).contains("record");
        assertThat(identities).allSatisfy(one -> assertThat(cost(one)).isEqualTo(unknown));
    }

    /** Which table takes the record is the one thing in which they may differ. */
    private List<String> cost(String identity) {
        statements.forget();
        var answer = airline.asks(identity, haidian.today());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.raw().body()).hasSize(512);
        return statements.prepared().stream()
                .filter(sql -> !isOfNoCheck(sql))
                .map(sql -> sql.startsWith("insert into lookup") ? "record" : sql)
                .toList();
    }

    /** What is read now and then, whoever is asked about. */
    private static boolean isOfNoCheck(String sql) {
        return sql.contains("law_data") || sql.startsWith("select (select count(*) from lookup");
    }
}

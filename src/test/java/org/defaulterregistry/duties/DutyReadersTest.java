package org.defaulterregistry.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads which court's duties. */
abstract class DutyReadersTest extends RegistryTest {
    private static final String ADDRESS = "/api/v1/duties";

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends DutyReadersTest {}

    @OnPostgres
    static class OnPostgresTest extends DutyReadersTest {}

    @Test
    void D4_an_auditor_reads_the_duties_of_all_courts_or_of_one() {
        var here = duty("CN-110108", null);
        var there = duty("CN-110105", null);
        var auditor = Http.person(port, "auditor.one");

        assertThat(auditor.get(ADDRESS).text()).contains(here, there);
        assertThat(auditor.get(ADDRESS + "?court=CN-110105").text())
                .contains(there)
                .doesNotContain(here);
        assertThat(auditor.get(ADDRESS + "?court=CN-0").status()).isEqualTo(404);
    }

    @Test
    void D13_a_court_reads_its_own_duties_and_no_other_courts() {
        var here = duty("CN-110108", null);
        var there = duty("CN-110105", "CN-11.03");

        assertThat(haidian.clerk().get(ADDRESS).text()).contains(here).doesNotContain(there);
        assertThat(haidian.clerk().get(ADDRESS + "?court=CN-110108").text()).contains(here);
        assertThat(haidian.clerk().get(ADDRESS + "?court=CN-110105").status()).isEqualTo(404);
    }

    @Test
    void D13_the_next_higher_court_reads_what_was_escalated_to_it_and_nothing_else() {
        admissions.officer("clerk.higher", "demo", "Clerk", "CN-11.01", Set.of(Role.CLERK));
        var escalated = duty("CN-110108", "CN-11.01");
        var running = duty("CN-110108", null);
        var higher = Http.person(port, "clerk.higher");

        assertThat(higher.get(ADDRESS + "?court=CN-110108").text())
                .contains(escalated)
                .doesNotContain(running);
        assertThat(higher.get(ADDRESS + "?court=CN-110105").status()).isEqualTo(404);
        assertThat(higher.get(ADDRESS + "?court=CN").status()).isEqualTo(404);
    }

    private String duty(String court, String escalatedTo) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into duty (id, kind, rule_id, court_id, subject_id, due_on, estimate, calendar_version,
                                          opened_at, escalated_to, version)
                        values (?, 'DELETE_ENTRY', 'R-REMOVE-10(1)', ?, ?, date '2026-12-01', false, '2026-11',
                                current_timestamp, cast(? as varchar), 0)\
                        """)
                .param(id)
                .param(court)
                .param(UUID.randomUUID())
                .param(escalatedTo)
                .update();
        return id.toString();
    }
}

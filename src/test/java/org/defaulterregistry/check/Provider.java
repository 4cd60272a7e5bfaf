package org.defaulterregistry.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider of a test's own, with grants of its own, for every purpose. */
final class Provider {
    static final String PURPOSE = "licensing";

    private final String id;
    private final Http http;
    private final Http reporting;

    private Provider(int port, String id) {
        this.id = id;
        this.http = Http.machine(port, id, "check");
        this.reporting = Http.machine(port, id, "report");
    }

    static Provider granted(int port, JdbcClient jdbc, Collection<String> measures) {
        return granted(port, jdbc, measures, 1_000_000);
    }

    static Provider granted(int port, JdbcClient jdbc, Collection<String> measures, int quota) {
        var id = "made-" + UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into client (id, secret_hash, name_en, name_zh, enabled)
                        select ?, secret_hash, 'Made-up provider', '演示', true from client where id = 'demo-air'\
                        """)
                .param(id)
                .update();
        jdbc.sql("insert into client_scope (client_id, scope) values (?, 'check'), (?, 'report')")
                .params(id, id)
                .update();
        for (var measure : measures) {
            jdbc.sql(
                            """
                            insert into client_grant (id, client_id, measure, purposes, daily_quota, valid_from, valid_to, legal_basis)
                            values (?, ?, ?, ?, ?, ?, ?, 'A test')\
                            """)
                    .params(
                            Arrays.asList(
                                    UUID.randomUUID(),
                                    id,
                                    measure,
                                    Arrays.stream(Purpose.values())
                                            .map(Purpose::word)
                                            .collect(Collectors.joining(" ")),
                                    quota,
                                    LocalDate.of(2026, 1, 1),
                                    null))
                    .update();
        }
        return new Provider(port, id);
    }

    String id() {
        return id;
    }

    Answer asks(String measure, String identity, LocalDate on) {
        return asks(measure, identity, on, "");
    }

    /**
     * @param more further fields, beginning with a comma
     */
    Answer asks(String measure, String identity, LocalDate on, String more) {
        return sends(
                """
                {"measure": "%s", "on": "%s", "purpose": "%s", "person": %s%s}\
                """
                        .formatted(measure, on, PURPOSE, identity, more));
    }

    Answer sends(String body) {
        return http.post("/api/v1/checks", body);
    }

    Answer reports(Answer check, String outcome) {
        return sendsReport(
                check.json().get("checkId").asString(), "{\"outcome\": \"%s\"}".formatted(outcome));
    }

    Answer sendsReport(String checkId, String body) {
        return reporting.post("/api/v1/checks/" + checkId + "/outcome", body);
    }

    String decision(String measure, String identity, LocalDate on) {
        return decision(asks(measure, identity, on));
    }

    /** The decision, with its reason if it has one; the whole text if it is no answer. */
    static String decision(Answer answer) {
        if (answer.status() != 200) {
            return answer.text();
        }
        var reason = answer.json().get("reason");
        var decision = answer.json().get("decision").asString();
        return reason.isNull() ? decision : decision + " " + reason.asString();
    }

    Answer batch(String measure, LocalDate on, List<String> items) {
        return sendsBatch(
                """
                {"measure": "%s", "on": "%s", "purpose": "%s", "items": [%s]}\
                """
                        .formatted(measure, on, PURPOSE, String.join(",", items)));
    }

    Answer sendsBatch(String body) {
        return http.post("/api/v1/checks/batch", body);
    }

    static String item(String ref, String identity) {
        return """
        {"ref": "%s", "person": %s}\
        """
                .formatted(ref, identity);
    }
}

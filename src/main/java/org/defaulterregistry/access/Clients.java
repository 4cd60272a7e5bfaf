package org.defaulterregistry.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The machine clients as they stand right now: what a request is let in by. */
@Component
public class Clients {
    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By which grant this client may ask about the measure for the purpose on the day of asking.
     */
    public Optional<Grant> grant(
            String clientId, String measure, Purpose purpose, LocalDate askedOn) {
        return grantsOf(clientId).stream()
                .filter(grant -> grant.covers(measure, purpose, askedOn))
                .max(Comparator.comparing(Grant::dailyQuota));
    }

    /** What this client may ask about on that day, in the order of measures. */
    public List<Grant> grantsOn(String clientId, LocalDate day) {
        return grantsOf(clientId).stream()
                .filter(grant -> grant.runsOn(day))
                .sorted(Comparator.comparing(Grant::measure))
                .toList();
    }

    public Optional<Client> find(String clientId) {
        return jdbc.sql("select id, secret_hash, court_id, enabled from client where id = ?")
                .param(clientId)
                .query((row, _) ->
                        new Client(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                scopesOf(clientId)))
                .optional();
    }

    /**
     * What the client may be let in for now; nothing if it is disabled, whatever its token says.
     */
    public Set<String> scopesInForce(String clientId) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select s.scope from client c join client_scope s on s.client_id = c.id
                                where c.id = ? and c.enabled\
                                """)
                        .param(clientId)
                        .query(String.class)
                        .list());
    }

    private Set<String> scopesOf(String clientId) {
        return new HashSet<>(
                jdbc.sql("select scope from client_scope where client_id = ?")
                        .param(clientId)
                        .query(String.class)
                        .list());
    }

    private List<Grant> grantsOf(String clientId) {
        return jdbc.sql(
                        """
                        select measure, purposes, daily_quota, valid_from, valid_to, legal_basis
                        from client_grant where client_id = ? and ended_at is null\
                        """)
                .param(clientId)
                .query((row, _) -> ClientBook.grant(row))
                .list();
    }
}
